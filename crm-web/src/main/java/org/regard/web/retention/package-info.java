/** Pages for letting go: what goes tonight, what fades, what is held, and the proof. */
package org.regard.web.retention;

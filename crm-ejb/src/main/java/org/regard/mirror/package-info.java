/** The mirror: all that is held about one customer, complete by construction. */
package org.regard.mirror;

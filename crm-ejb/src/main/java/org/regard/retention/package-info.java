/** Letting go: erasing customers wholly. */
package org.regard.retention;

/** Boundaries: what a customer does not wish us to write down, how not to be contacted, what not to be spoken to about. */
package org.regard.boundary;

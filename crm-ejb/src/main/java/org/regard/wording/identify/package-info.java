/** Identifiers in free text: found by their form and, where they have one, by their check digits. */
package org.regard.wording.identify;

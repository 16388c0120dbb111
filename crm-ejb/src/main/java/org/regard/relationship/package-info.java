/** Who is there for a customer now: presence as colleagues say it, and asking the right one to come. */
package org.regard.relationship;

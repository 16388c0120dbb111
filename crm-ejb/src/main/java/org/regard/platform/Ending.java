package org.regard.platform;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that ends by its time and that the sweep takes away: a table, or another place. Every room says so for its own; the
 * sweep finds them all. Works within a scope of the house that its caller has entered.
 */
public interface Ending {

    /** Table or other place; the certificate names it. */
    String place();

    /** Why it goes, as a code such as {@code own-end}. */
    String reason();

    /** Lets go of at most so many and answers how many went; 0 when nothing is left. */
    int letGo(Instant now, LocalDate today, int most);

    /** How many have ended and are still there. */
    long left(Instant now, LocalDate today);

    /** How many there are at all. */
    long all();
}

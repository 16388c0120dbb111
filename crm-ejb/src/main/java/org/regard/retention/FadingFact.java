package org.regard.retention;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact that nobody has used for long, as it is proposed to whoever looks after the customer; never its value.
 *
 * @param toldOn null when the purpose does not see the fact
 * @param lastUsed null when nobody ever did
 * @param goesOn when it is let go if nobody renews it
 */
public record FadingFact(
        UUID customer,
        String called,
        UUID fact,
        String category,
        LocalDate toldOn,
        LocalDate lastUsed,
        LocalDate proposedOn,
        LocalDate goesOn) {}

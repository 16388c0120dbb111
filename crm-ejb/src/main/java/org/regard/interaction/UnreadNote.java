package org.regard.interaction;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A note that nobody has read for long, as it is proposed to whose it is; never what it says.
 *
 * @param lookedAfter whether who is shown it is the customer's manager or deputy
 * @param goesOn when it is let go unless somebody reads it or says that it still matters
 */
public record UnreadNote(
        UUID customer,
        String called,
        UUID note,
        LocalDate heldOn,
        String writer,
        boolean lookedAfter,
        LocalDate goesOn) {}

package org.regard.retention;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The wish to hold something.
 *
 * @param reason why, in a few words that could be read aloud to whom it concerns
 * @param customer null for all customers
 * @param category null for everything kept
 * @param importJob null for whatever way it came in
 * @param reviewOn when somebody asks whether it is still needed
 * @param endsOn when it ends by itself
 */
public record SetHold(
        String reason, UUID customer, String category, UUID importJob, LocalDate reviewOn, LocalDate endsOn) {

    public SetHold {
        reason = reason == null ? "" : reason.strip();
        category = category == null || category.isBlank() ? null : category.strip();
    }
}

package org.regard.retention;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that stays for a time although it ended: hidden from its end on, as everything that ended, but not erased.
 *
 * @param called the customer's name; null when it is about no single customer, or one whom nobody sees any more
 * @param setBy null when that colleague is gone
 * @param liftedOn null while it is in force or ended by itself
 */
public record Hold(
        UUID id,
        String reason,
        UUID customer,
        String called,
        String category,
        UUID importJob,
        String setBy,
        LocalDate setOn,
        LocalDate reviewOn,
        LocalDate endsOn,
        LocalDate liftedOn) {

    public boolean isInForce(LocalDate today) {
        return liftedOn == null && endsOn.isAfter(today);
    }

    /** Whether somebody should ask by now if it is still needed. */
    public boolean isToReview(LocalDate today) {
        return isInForce(today) && !reviewOn.isAfter(today);
    }
}

package org.regard.customer.wall;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A wall between two customers in conflict. It stands until somebody lifts it.
 *
 * @param setBy null when that colleague is gone
 * @param reviewOn from this day on somebody should ask whether it is still needed
 */
public record Wall(UUID id, Side one, Side other, String reason, String setBy, LocalDate setOn, LocalDate reviewOn) {

    /** One of the two customers. */
    public record Side(UUID id, String name) {}

    public boolean isToReview(LocalDate today) {
        return !reviewOn.isAfter(today);
    }
}

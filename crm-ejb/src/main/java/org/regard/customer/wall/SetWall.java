package org.regard.customer.wall;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is asked to part two customers.
 *
 * @param reason as it may be read by stewards; kept sealed
 */
public record SetWall(UUID one, UUID other, String reason, LocalDate reviewOn) {

    public SetWall {
        reason = reason == null ? "" : reason.strip();
    }
}

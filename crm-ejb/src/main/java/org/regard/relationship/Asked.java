package org.regard.relationship;

import java.time.Instant;
import java.util.UUID;

/**
 * Whom I asked to come to a customer, and what they say.
 *
 * @param answer null for nothing yet
 */
public record Asked(UUID id, UUID of, String name, Instant at, Answer answer) {

    /** How one calls for them. */
    public String firstName() {
        return Nearby.firstWord(name);
    }

    /** Whether there is more to hear. */
    public boolean isOpen() {
        return answer == null || answer == Answer.COMING;
    }
}

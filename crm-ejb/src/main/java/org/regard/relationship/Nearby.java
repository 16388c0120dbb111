package org.regard.relationship;

import java.time.Instant;
import java.util.UUID;

/**
 * A colleague who could come.
 *
 * @param active whether they still work here
 */
public record Nearby(UUID id, String name, boolean active, Presence presence) {

    /** How one calls for them: the first word of the name. */
    public String firstName() {
        return firstWord(name);
    }

    static String firstWord(String name) {
        return name.strip().split("\\s+")[0];
    }

    public boolean isHere(Instant now) {
        return active && !presence.isAway(now);
    }
}

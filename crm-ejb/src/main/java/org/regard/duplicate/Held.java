package org.regard.duplicate;

import java.util.UUID;
import org.regard.policy.Category;

/**
 * One fact on one side.
 *
 * @param state {@code known}, {@code declined} or {@code not-asked}
 * @param value in clear; null when not known
 */
record Held(UUID id, Category category, String state, String value, boolean special, long version) {

    boolean isKnown() {
        return value != null;
    }

    boolean saysTheSame(Held other) {
        return state.equals(other.state()) && (value == null || value.equals(other.value()));
    }
}

package org.regard.exchange.work;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact as it stands, or as it will stand after this chunk.
 *
 * @param value unsealed, null for a declined or unasked one
 * @param sealed as stored, null for one that is new
 */
record Held(
        UUID id,
        String category,
        String state,
        String value,
        byte[] sealed,
        String source,
        LocalDate toldOn,
        UUID toldTo,
        LocalDate keptSince,
        LocalDate endsOn,
        long version) {
    static Held fresh(UUID id, String category, String value) {
        return new Held(id, category, "known", value, null, null, null, null, null, null, 0);
    }

    boolean known() {
        return state.equals("known");
    }
}

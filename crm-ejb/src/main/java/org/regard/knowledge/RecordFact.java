package org.regard.knowledge;

import java.time.LocalDate;
import java.util.UUID;
import org.regard.platform.Refusal;

/**
 * A request to keep one fact, or to respect an unknown. If it exists, it is well formed; whether it may be kept is for the
 * rules to say.
 *
 * @param value as typed, or an address in canonical form; null for an unknown
 * @param source where it comes from, a code of the policy
 * @param toldOn the day it was told; null: today
 * @param toldTo the colleague it was told to; null: who records it
 * @param endsOn the first day it is no longer kept, when earlier than the policy's; null: as the policy says
 * @param reason why the words of a text stay as they are though Regard asks about them; null for none
 */
public record RecordFact(
        String category,
        State state,
        String value,
        String source,
        LocalDate toldOn,
        UUID toldTo,
        LocalDate endsOn,
        String reason) {

    public RecordFact {
        if (category == null || category.isBlank()) {
            throw Refusal.malformed("fact.which-category").asException();
        }
        if (state == null) {
            throw Refusal.malformed("fact.state-unknown").asException();
        }
        value = state == State.KNOWN ? value : null;
        source = source == null || source.isBlank() ? "customer-told" : source.strip();
    }

    public static RecordFact told(String category, String value) {
        return new RecordFact(category, State.KNOWN, value, null, null, null, null, null);
    }

    public static RecordFact unknown(String category, State state) {
        return new RecordFact(category, state, null, null, null, null, null, null);
    }

    public RecordFact from(String where) {
        return new RecordFact(category, state, value, where, toldOn, toldTo, endsOn, reason);
    }

    public RecordFact until(LocalDate end) {
        return new RecordFact(category, state, value, source, toldOn, toldTo, end, reason);
    }

    /** With the reason why its words stay as they are. */
    public RecordFact because(String why) {
        return new RecordFact(category, state, value, source, toldOn, toldTo, endsOn, why);
    }
}

package org.regard.retention.erasure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.regard.customer.Identity;
import org.regard.policy.Category;
import org.regard.policy.ValueType;

/**
 * Somebody who is being erased, opened one last time: to see what must stay, to know them again, and to look for them afterwards.
 *
 * @param name the name they were called by
 * @param heldUntil the end of the last hold on all of them, or null
 */
record Subject(UUID id, String name, LocalDate heldUntil, List<Opened> facts) {

    private static final int SHORTEST_TRACE = 5;
    private static final Set<ValueType> TELLING = EnumSet.of(
            ValueType.TEXT, ValueType.PHONE, ValueType.EMAIL, ValueType.URL, ValueType.ADDRESS, ValueType.IDENTIFIER);

    /**
     * One fact.
     *
     * @param value in full; null for an unknown that is respected, or when its seal does not open
     * @param stays null when it goes
     */
    record Opened(UUID id, Category category, String value, StayRules.Staying stays) {}

    boolean stays() {
        return isHeld() || facts.stream().anyMatch(fact -> fact.stays() != null);
    }

    /** A hold on all of somebody: nothing goes, everything is hidden. */
    boolean isHeld() {
        return heldUntil != null;
    }

    Identity identity() {
        return new Identity(
                name,
                facts.stream()
                        .filter(fact -> fact.value() != null)
                        .flatMap(fact -> KnownBy.of(fact.category(), fact.value()).stream())
                        .toList());
    }

    /** What must be found nowhere afterwards. Very short values, codes and dates are in every file by chance. */
    List<String> traces() {
        var traces = new ArrayList<String>();
        if (isHeld()) {
            return traces;
        }
        if (!stays()) {
            traces.add(name);
        }
        facts.stream()
                .filter(fact -> fact.stays() == null
                        && fact.value() != null
                        && TELLING.contains(fact.category().type()))
                .forEach(fact -> traces.add(fact.value()));
        traces.removeIf(text -> text.length() < SHORTEST_TRACE);
        return traces;
    }
}

package org.regard.retention.erasure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.regard.customer.Identity;
import org.regard.knowledge.Address;
import org.regard.policy.Category;
import org.regard.policy.ValueType;

/**
 * Somebody who is being erased, opened one last time: to see what must stay, to know them again, and to look for them afterwards.
 *
 * @param name the name they were called by
 */
record Subject(UUID id, boolean person, String name, List<Opened> facts) {

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
        return facts.stream().anyMatch(fact -> fact.stays() != null);
    }

    Identity identity() {
        var known = new ArrayList<Identity.Known>();
        for (var fact : facts) {
            if (fact.value() != null) {
                known(fact, known);
            }
        }
        return new Identity(name, known);
    }

    private static void known(Opened fact, List<Identity.Known> known) {
        switch (fact.category().type()) {
            case PHONE -> known.add(new Identity.Known(Identity.PHONE, fact.value()));
            case EMAIL -> known.add(new Identity.Known(Identity.EMAIL, fact.value()));
            case BIRTHDAY -> {
                if (isWhole(fact.value())) {
                    known.add(new Identity.Known(Identity.BORN, fact.value()));
                }
            }
            case ADDRESS -> {
                var postcode = Address.read(fact.value()).postcode();
                if (!postcode.isEmpty()) {
                    known.add(new Identity.Known(Identity.HOME, postcode));
                }
            }
            case IDENTIFIER -> {
                if (fact.category().findable()) {
                    known.add(new Identity.Known(Identity.NUMBER, fact.category().code() + " " + fact.value()));
                }
            }
            default -> {
                // A value of another kind says nobody's identity.
            }
        }
    }

    private static boolean isWhole(String birthday) {
        try {
            return LocalDate.parse(birthday) != null;
        } catch (java.time.format.DateTimeParseException withoutYear) {
            return false;
        }
    }

    /** What must be found nowhere afterwards. Very short values, codes and dates are in every file by chance. */
    List<String> traces() {
        var traces = new ArrayList<String>();
        if (!stays()) {
            traces.add(name);
        }
        facts.stream()
                .filter(fact -> fact.stays() == null && fact.value() != null && TELLING.contains(fact.category().type()))
                .forEach(fact -> traces.add(fact.value()));
        traces.removeIf(text -> text.length() < SHORTEST_TRACE);
        return traces;
    }
}

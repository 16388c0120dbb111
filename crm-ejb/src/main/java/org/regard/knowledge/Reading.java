package org.regard.knowledge;

import java.util.Optional;
import org.regard.platform.Refusal;

/** What came of reading a typed value: its one canonical form, or the reason why its category does not take it. */
public record Reading(String value, Optional<Refusal> refusal) {

    static Reading of(String canonical) {
        return new Reading(canonical, Optional.empty());
    }

    static Reading no(String rule, String... details) {
        return new Reading(null, Optional.of(Refusal.unfit(rule, details)));
    }

    /** The value, or the reason as an exception. */
    public String orRefuse() {
        refusal.ifPresent(no -> {
            throw no.asException();
        });
        return value;
    }
}

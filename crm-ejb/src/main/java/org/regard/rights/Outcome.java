package org.regard.rights;

import java.util.Locale;
import java.util.Optional;

/** What came of a request. */
public enum Outcome {
    DONE,
    PARTLY,
    REFUSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Outcome> of(String code) {
        for (var outcome : values()) {
            if (outcome.code().equals(code)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}

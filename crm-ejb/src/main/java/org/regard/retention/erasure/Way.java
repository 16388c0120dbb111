package org.regard.retention.erasure;

import java.util.Locale;
import java.util.Optional;

/** How a customer said that they want to be erased. */
public enum Way {
    IN_PERSON,
    LETTER,
    PHONE,
    EMAIL;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Way> of(String code) {
        for (var one : values()) {
            if (one.code().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}

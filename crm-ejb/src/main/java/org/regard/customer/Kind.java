package org.regard.customer;

import java.util.Locale;
import java.util.Optional;

/** A customer is a person or an organisation. */
public enum Kind {
    PERSON,
    ORGANISATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String code) {
        for (var kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

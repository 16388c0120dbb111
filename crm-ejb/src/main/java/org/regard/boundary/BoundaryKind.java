package org.regard.boundary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a customer does not wish. */
public enum BoundaryKind {
    /** A category, or a topic in their words, is not written down. */
    RECORD,
    /** They are not contacted: by a channel, or at some hours. */
    CONTACT,
    /** A topic is not brought up with them. */
    MENTION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BoundaryKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

package org.regard.boundary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way to get in touch. */
public enum Channel {
    PHONE,
    E_MAIL,
    LETTER,
    /** Somebody steps up to them in our house. */
    IN_PERSON,
    /** Somebody comes to where they are. */
    VISIT;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Channel> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

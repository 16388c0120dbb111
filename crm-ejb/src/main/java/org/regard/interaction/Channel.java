package org.regard.interaction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a conversation was held. */
public enum Channel {
    IN_PERSON,
    PHONE,
    VIDEO,
    EMAIL,
    LETTER,
    MESSAGE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Channel> of(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code().equals(code))
                .findFirst();
    }
}

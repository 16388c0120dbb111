package org.regard.relationship;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an asked colleague says. */
public enum Answer {
    COMING,
    HERE,
    NOT_NOW;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Answer> of(String code) {
        return Arrays.stream(values())
                .filter(answer -> answer.code().equals(code))
                .findFirst();
    }
}

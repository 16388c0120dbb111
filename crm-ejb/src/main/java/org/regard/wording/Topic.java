package org.regard.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Topics of the supplied lists that have a question of their own; any other topic has the question of its kind. */
public enum Topic {
    HEALTH,
    BELIEF,
    POLITICS,
    ORIGIN,
    SEXUALITY,
    UNION,
    GENES,
    CRIME;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Topic> of(String code) {
        return Arrays.stream(values())
                .filter(topic -> topic.code().equals(code))
                .findFirst();
    }
}

package org.regard.knowledge;

import java.util.Locale;
import java.util.Optional;

/** What we know of one category: a value, that the customer declined to say, or that we chose not to ask (M2). */
public enum State {
    KNOWN,
    DECLINED,
    NOT_ASKED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<State> of(String code) {
        for (var state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}

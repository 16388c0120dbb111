package org.regard.exchange.mapping;

import java.util.Locale;

/** What made us propose it: shown, so that a person can judge the proposal. */
public enum Clue {
    /** The column's name says so. */
    NAME,
    /** The values look like it. */
    CONTENT,
    /** Neither says anything. */
    NONE,
    /** A person chose it. */
    CHOSEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.regard.exchange.mapping;

import java.util.Locale;

/** Whom a column speaks of: each row may hold an organisation and a person who belongs to it. */
public enum Subject {
    PERSON,
    ORGANISATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

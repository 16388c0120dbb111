package org.regard.policy;

import java.util.Locale;

/** What kind of value a category takes. */
public enum ValueType {
    TEXT,
    PHONE,
    EMAIL,
    URL,
    DATE,
    /** A date whose year may be unknown. */
    BIRTHDAY,
    ADDRESS,
    CHOICE,
    /** A language tag, BCP 47. */
    LANGUAGE,
    IDENTIFIER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ValueType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

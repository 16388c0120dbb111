package org.regard.policy;

import java.util.Locale;

/** How finely a fact shows for a purpose; only the generalised form leaves the service. */
public enum Precision {
    FULL,
    /** A birthday without its year. */
    DAY_MONTH,
    YEAR,
    CITY,
    COUNTRY,
    LAST_DIGITS,
    INITIALS,
    /** Only that there is something. */
    PRESENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Precision of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

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

    /** Whether it makes sense for a type; a policy that pairs others is not published. */
    public boolean fits(ValueType type) {
        return switch (this) {
            case FULL, PRESENT -> true;
            case DAY_MONTH, YEAR -> type == ValueType.BIRTHDAY || type == ValueType.DATE;
            case CITY, COUNTRY -> type == ValueType.ADDRESS;
            case LAST_DIGITS -> type == ValueType.PHONE || type == ValueType.IDENTIFIER;
            case INITIALS -> type == ValueType.TEXT || type == ValueType.EMAIL;
        };
    }

    /** Whether it tells less than the other; not every two can be compared. */
    public boolean isCoarserThan(Precision other) {
        return this != other && (other == FULL || this == PRESENT || this == COUNTRY && other == CITY);
    }

    public static Precision of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

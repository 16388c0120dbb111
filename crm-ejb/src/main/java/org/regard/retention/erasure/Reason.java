package org.regard.retention.erasure;

import java.util.Locale;
import java.util.Optional;

/** Why somebody is erased (GDPR Art. 17(1)). */
public enum Reason {
    /** (b), (c): they asked for it. */
    CUSTOMER_ASKED,
    /** (a): kept for nothing any more. */
    NO_LONGER_NEEDED,
    /** (d): it should never have been kept. */
    UNLAWFUL,
    /** What had to stay by law has reached its end. */
    TERM_OVER,
    /** A restored backup had brought them back. */
    RESTORED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Reason> of(String code) {
        for (var one : values()) {
            if (one.code().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Whether a person may give it; the others are the house's own. */
    boolean isAPersons() {
        return compareTo(UNLAWFUL) <= 0;
    }
}

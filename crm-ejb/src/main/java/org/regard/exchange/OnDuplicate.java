package org.regard.exchange;

import java.util.Locale;
import java.util.Optional;

/** What becomes of a row about somebody whom we know already. */
public enum OnDuplicate {
    /** Add what is missing; what we know stays as it is. */
    COMPLETE,
    /** Add what is missing and replace what differs; undo brings the old value back. */
    UPDATE,
    /** Leave them alone. */
    SKIP;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<OnDuplicate> of(String code) {
        for (OnDuplicate choice : values()) if (choice.code().equals(code)) return Optional.of(choice);
        return Optional.empty();
    }
}

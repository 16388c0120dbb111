package org.regard.disclosure;

import java.util.Locale;

/** What somebody did that let them see, or would have let them see, something about a customer. */
public enum Act {
    SEARCH,
    CARD,
    KNOWN,
    NOTES,
    RECORD,
    CORRECT,
    FORGET,
    PERMIT,
    WITHDRAW,
    OBJECT,
    RESTRICT,
    CONTEST,
    CONFIRM,
    REQUEST,
    PASSED_ON,
    RIGHTS,
    CHECK,
    BRING_IN,
    WISHES,
    BOUNDARY,
    LIFT,
    MIRROR,
    READERS,
    WELCOME,
    MERGE,
    TAKE_BACK,
    IMPORT,
    EXPORT,
    ERASE,
    HOLD,
    WALL,
    FADING,
    RENEW,
    SIMULATE,
    DENIED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

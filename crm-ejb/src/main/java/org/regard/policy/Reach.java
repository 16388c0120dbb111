package org.regard.policy;

import java.util.Locale;

/** About which customers an audience may know: any, those of the colleague's team, or those the colleague looks after. */
public enum Reach {
    HOUSE,
    TEAM,
    OWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Reach of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package org.regard.duplicate;

import java.util.Optional;

/** Whose word stays where both say something else. */
public enum Side {
    /** What the entry that stays has. */
    OURS,
    /** What the entry that goes has. */
    THEIRS;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Side> of(String code) {
        return java.util.Arrays.stream(values())
                .filter(side -> side.code().equals(code))
                .findFirst();
    }
}

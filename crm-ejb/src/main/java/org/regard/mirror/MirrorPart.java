package org.regard.mirror;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of a mirror that may be longer than a page: what is not on its first page is read part by part. */
public enum MirrorPart {
    FACTS,
    NOTES,
    PERMISSIONS,
    OBJECTIONS,
    RESTRICTIONS,
    REQUESTS,
    RECIPIENTS,
    MENTIONS,
    CHECKS,
    OVERRIDES,
    REPLACED,
    READERS,
    EMERGENCIES;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MirrorPart> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** What the customer decided and asked belongs together and is read together. */
    boolean isRight() {
        return switch (this) {
            case PERMISSIONS, OBJECTIONS, RESTRICTIONS, REQUESTS, RECIPIENTS -> true;
            default -> false;
        };
    }

    /**
     * One part of a mirror that was opened before.
     *
     * @param mirror the head and this list; everything else is empty and was not read
     * @param first the place of the first fact or reader in the whole list, from 0; other lists are whole
     * @param of how many facts or readers there are in all; of another list: nothing
     */
    public record Piece(MirrorView mirror, MirrorPart list, int first, int of) {}
}

package org.regard.disclosure;

/**
 * Why somebody asks: the code of a purpose, and one short reason where the policy asks for it.
 *
 * @param reason may be null; sealed before it is kept
 */
public record Look(String purpose, String reason) {

    public static final int LONGEST_REASON = 200;

    public Look {
        purpose = purpose == null ? "" : purpose.strip();
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    public static Look of(String purpose) {
        return new Look(purpose, null);
    }

    public Look because(String why) {
        return new Look(purpose, why);
    }
}

package org.regard.disclosure;

/**
 * Why somebody asks: the code of a purpose, and one short reason where the policy asks for it.
 *
 * @param reason may be null; sealed before it is kept
 * @param stays why the words of the reason stay though they are asked about; may be null
 */
public record Look(String purpose, String reason, String stays) {

    public static final int LONGEST_REASON = 200;

    public Look {
        purpose = purpose == null ? "" : purpose.strip();
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        stays = stays == null || stays.isBlank() ? null : stays.strip();
    }

    public Look(String purpose, String reason) {
        this(purpose, reason, null);
    }

    public static Look of(String purpose) {
        return new Look(purpose, null, null);
    }

    public Look because(String why) {
        return new Look(purpose, why, stays);
    }
}

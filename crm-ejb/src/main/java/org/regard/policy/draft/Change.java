package org.regard.policy.draft;

/**
 * One difference between two versions, in codes; pages put it into words.
 *
 * @param about what part of the policy
 * @param code of the category or purpose; empty for the policy as a whole
 * @param aspect what of it, such as {@code keep} or {@code reader}; {@code added} and {@code removed} for the whole part
 * @param of which purpose, role or source the aspect speaks of; empty where there is only one
 * @param before as it was; empty: not there
 * @param after as it is; empty: not there
 * @param effect whether the house knows more or less by it
 */
public record Change(
        Finding.Part about, String code, String aspect, String of, String before, String after, Effect effect) {

    /** What a change does to how much the house knows. */
    public enum Effect {
        MORE,
        LESS,
        /** Neither, or it depends. */
        OTHER;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The part as a whole came or went. */
    public boolean isWhole() {
        return aspect.equals("added") || aspect.equals("removed");
    }
}

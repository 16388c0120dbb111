package org.regard.policy.draft;

import org.regard.platform.Refusal;

/**
 * What stands against a draft, or is worth a thought before it is published.
 *
 * @param refusal the rule and its words
 * @param about what part of the policy it is about
 * @param code of the category or purpose; empty for the policy as a whole
 * @param stops whether the draft cannot be published like this
 */
public record Finding(Refusal refusal, Part about, String code, boolean stops) {

    /** The parts of a policy. */
    public enum Part {
        POLICY,
        PURPOSE,
        CATEGORY;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    boolean isAbout(Part part, String one) {
        return about == part && code.equals(one);
    }
}

package org.regard.rights;

import java.util.Optional;
import java.util.Set;
import org.regard.platform.Refusal;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;

/** What can be objected to, and what can outweigh it (GDPR Art. 21). */
public final class ObjectionRules {

    /** Keeping in touch is next to advertising: an objection to it, or to anything below it, is absolute. */
    static final String KEEPING_IN_TOUCH = "relationship";

    /** The customer's own right, the look at the lookers, a legal claim: none of them is ours to be stopped. */
    private static final Set<String> NOT_OURS = Set.of(Policy.ACCESS_REQUEST, "oversight", "legal-claims");

    private ObjectionRules() {}

    public static Optional<Refusal> refuse(Policy policy, String purpose) {
        var found = policy.purpose(purpose == null ? "" : purpose);
        if (found.isEmpty()) {
            return Optional.of(Refusal.unfit("purpose.unknown"));
        }
        return found.get().emergency() || NOT_OURS.contains(purpose)
                ? Optional.of(Refusal.conflict("objection.not-against-this"))
                : Optional.empty();
    }

    /** Whether no ground of ours outweighs an objection to this purpose: advertising, or keeping in touch. */
    public static boolean isAbsolute(Policy policy, String purpose, boolean advertising) {
        if (advertising) {
            return true;
        }
        for (var at = policy.purpose(purpose); at.isPresent(); at = above(policy, at.get())) {
            if (at.get().code().equals(KEEPING_IN_TOUCH)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Purpose> above(Policy policy, Purpose purpose) {
        return purpose.parent().flatMap(policy::purpose);
    }

    /** Compelling grounds are named, and only against what they can outweigh. */
    public static Optional<Refusal> refuseAssessing(ObjectionView objection, boolean outweighed, String found) {
        if (!objection.stands()) {
            return Optional.of(Refusal.conflict("objection.ended"));
        }
        if (outweighed && objection.absolute()) {
            return Optional.of(Refusal.conflict("objection.absolute"));
        }
        return found == null || found.isBlank()
                ? Optional.of(Refusal.malformed("objection.needs-an-assessment"))
                : Optional.empty();
    }
}

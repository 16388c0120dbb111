package org.regard.policy.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regard.policy.Category;
import org.regard.policy.Policy;

/**
 * After how many unread months a kind of fact should fade, where nobody has said so (GDPR Art. 5(1)(c), (e)): what we keep by the
 * customer's leave or in our own interest goes when it serves nobody. What an agreement or the law asks for has an end of its own.
 */
public final class FadingRules {

    /** Nobody has read it for two years: whatever it was for, it is not for that any more. */
    static final int LONGEST = 24;
    /** Somebody who comes once in half a year is still somebody we know. */
    static final int SHORTEST = 9;

    private static final Set<String> FREE = Set.of("permission", "legitimate-interest");

    private FadingRules() {}

    /**
     * A category that could fade and does not.
     *
     * @param months half of the time for which it is kept, nine months at least and two years at most
     */
    public record Proposal(Category category, int months) {}

    public static List<Proposal> proposals(Policy policy) {
        return policy.categories().stream()
                .flatMap(category -> months(category, policy.customerMonths()).stream()
                        .map(months -> new Proposal(category, months)))
                .toList();
    }

    /**
     * @param customerMonths for how long the customers themselves are kept, and with them what names no months of its own
     */
    static Optional<Integer> months(Category category, int customerMonths) {
        if (category.neverKept() || category.fadingMonths().isPresent() || !FREE.contains(category.ground())) {
            return Optional.empty();
        }
        int kept = Math.min(customerMonths, category.keepMonths().orElse(customerMonths));
        int half = Math.min(LONGEST, Math.max(SHORTEST, kept / 2));
        return Optional.of(Math.min(half, kept - 1)).filter(months -> months > 0);
    }
}

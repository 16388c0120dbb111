package org.regard.rights;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;

/** What a permission can be given for (GDPR Art. 7), and where one is owed. */
public final class PermissionRules {

    private PermissionRules() {}

    /** A permission makes only that lawful which leans on permission, for purposes that the policy knows, and from when it was given. */
    public static Optional<Refusal> refuse(TakePermission request, Policy policy, Instant now) {
        for (var code : request.categories()) {
            var refusal = refuse(code, request, policy);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return request.givenAt() != null && request.givenAt().isAfter(now)
                ? Optional.of(Refusal.unfit("permission.given-in-the-future"))
                : Optional.empty();
    }

    private static Optional<Refusal> refuse(String code, TakePermission request, Policy policy) {
        var category = policy.category(code);
        if (category.isEmpty()) {
            return Optional.of(Refusal.unfit("category.unknown"));
        }
        if (category.get().neverKept()) {
            return Optional.of(Refusal.conflict("fact.never-kept"));
        }
        if (!category.get().needsPermission()) {
            return Optional.of(Refusal.conflict("permission.not-the-ground"));
        }
        return served(category.get(), policy).containsAll(request.purposes())
                ? Optional.empty()
                : Optional.of(Refusal.unfit("permission.purpose-not-served"));
    }

    /** The purposes a permission then stands for: those named, else all that the category serves under this policy. */
    static Set<String> purposes(Category category, TakePermission request, Policy policy) {
        return request.purposes().isEmpty() ? served(category, policy) : new TreeSet<>(request.purposes());
    }

    /** The customer's own access request needs no permission of theirs. */
    private static Set<String> served(Category category, Policy policy) {
        return policy.servedBy(category).stream()
                .map(Purpose::code)
                .filter(code -> !code.equals(Policy.ACCESS_REQUEST))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What leans on permission is kept with one only (GDPR Art. 5(1)(a), 6(1)(a)). */
    public static Optional<Refusal> refuseWithout(Category category, boolean given) {
        return category.needsPermission() && !given
                ? Optional.of(Refusal.conflict("fact.needs-permission"))
                : Optional.empty();
    }
}

package org.regard.policy.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;
import org.regard.policy.ValueType;

/** Whether a draft may be published, and if not, everything that stands against it. No container, no database. */
public final class PolicyRules {

    private PolicyRules() {}

    /**
     * @param typesSoFar the type of each category in the versions published before: sealed values do not change theirs
     * @return findings in the order of the policy, those about the whole first
     */
    public static List<Finding> check(Policy policy, Map<String, ValueType> typesSoFar) {
        var found = new ArrayList<Finding>();
        whole(policy).forEach(found::add);
        // Walking a tree that goes in circles never ends: that has to be put right before anything else is asked.
        policy.purposes().stream().flatMap(one -> TreeRules.check(one, policy)).forEach(found::add);
        if (policy.purposes().stream().noneMatch(one -> TreeRules.goesInCircles(one, policy))) {
            policy.categories().stream()
                    .flatMap(one -> Stream.concat(CategoryRules.check(one, policy), type(one, typesSoFar)))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static Stream<Finding> whole(Policy policy) {
        return Stream.of(
                        stop(!Heading.isWhole(policy), Refusal.unfit("policy.title-missing")),
                        stop(!Vocabulary.areMonths(policy.customerMonths()), Refusal.unfit("policy.customer-months")),
                        stop(
                                twice(policy.purposes(), Purpose::code) || twice(policy.categories(), Category::code),
                                Refusal.unfit("policy.code-twice")),
                        stop(
                                policy.purposes().stream()
                                        .noneMatch(one ->
                                                one.emergency() && !one.roles().isEmpty()),
                                Refusal.unfit("policy.emergency-missing")),
                        missing(policy, Policy.ACCESS_REQUEST),
                        missing(policy, Vocabulary.DIRECTORY_CARE),
                        missing(policy, Vocabulary.OVERSIGHT))
                .flatMap(Function.identity());
    }

    private static Stream<Finding> missing(Policy policy, String purpose) {
        return stop(policy.purpose(purpose).isEmpty(), Refusal.unfit("policy.house-purpose-missing", purpose));
    }

    private static Stream<Finding> stop(boolean broken, Refusal refusal) {
        return broken ? Stream.of(new Finding(refusal, Finding.Part.POLICY, "", true)) : Stream.empty();
    }

    private static <T> boolean twice(List<T> many, Function<T, String> code) {
        var seen = new HashSet<String>();
        return many.stream().map(code).anyMatch(one -> !seen.add(one));
    }

    private static Stream<Finding> type(Category category, Map<String, ValueType> typesSoFar) {
        var before = typesSoFar.getOrDefault(category.code(), category.type());
        return category.neverKept() || before == category.type()
                ? Stream.empty()
                : Stream.of(
                        new Finding(Refusal.unfit("policy.type-fixed"), Finding.Part.CATEGORY, category.code(), true));
    }
}

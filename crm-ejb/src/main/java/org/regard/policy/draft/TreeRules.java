package org.regard.policy.draft;

import static org.regard.policy.draft.Vocabulary.isCode;
import static org.regard.policy.draft.Vocabulary.isSaid;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.regard.platform.Refusal;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;
import org.regard.policy.Role;

/** What a purpose has to say, and how purposes make a tree. */
final class TreeRules {

    private record Rule(Refusal refusal, BiPredicate<Purpose, Policy> broken) {}

    private static final List<Rule> ALL = List.of(
            new Rule(Refusal.unfit("policy.purpose-code"), (one, policy) -> !isCode(one.code())),
            new Rule(
                    Refusal.unfit("policy.purpose-words"),
                    (one, policy) -> !isSaid(one.name(), 80) || !isSaid(one.meaning(), 300)),
            new Rule(Refusal.unfit("policy.purpose-parent"), (one, policy) -> one.parent()
                    .filter(above -> policy.purpose(above).isEmpty())
                    .isPresent()),
            new Rule(Refusal.unfit("policy.purpose-cycle"), TreeRules::goesInCircles),
            new Rule(
                    Refusal.unfit("policy.purpose-role"),
                    (one, policy) -> one.roles().isEmpty()
                            && below(one, policy).findAny().isEmpty()),
            new Rule(Refusal.unfit("policy.purpose-administrator"), (one, policy) -> one.roles()
                    .contains(Role.ADMINISTRATOR)),
            new Rule(Refusal.unfit("policy.access-request-apart"), TreeRules::standsInTheWayOfTheAccessRequest));

    private TreeRules() {}

    static Stream<Finding> check(Purpose purpose, Policy policy) {
        return ALL.stream()
                .filter(rule -> rule.broken().test(purpose, policy))
                .map(rule -> new Finding(rule.refusal(), Finding.Part.PURPOSE, purpose.code(), true));
    }

    /** Whether following the parents comes back to where it began. */
    static boolean goesInCircles(Purpose purpose, Policy policy) {
        var seen = new HashSet<String>();
        for (var at = Optional.of(purpose);
                at.isPresent();
                at = at.get().parent().flatMap(policy::purpose)) {
            if (!seen.add(at.get().code())) {
                return true;
            }
        }
        return false;
    }

    static Stream<Purpose> below(Purpose purpose, Policy policy) {
        return policy.purposes().stream()
                .filter(one -> one.parent().filter(purpose.code()::equals).isPresent());
    }

    /** It belongs to no other purpose, none belongs to it, and the steward may always answer one. */
    private static boolean standsInTheWayOfTheAccessRequest(Purpose purpose, Policy policy) {
        return purpose.code().equals(Policy.ACCESS_REQUEST)
                && (purpose.parent().isPresent()
                        || below(purpose, policy).findAny().isPresent()
                        || purpose.emergency()
                        || !purpose.roles().contains(Role.PRIVACY_STEWARD));
    }
}

package org.regard.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Role;

/** Whether a fact may be kept, and if not, why. No container, no database, no clock of their own. */
public final class FactRules {

    private FactRules() {}

    /** What the rules look at: the request, its category, about whom, by whom, on which day. */
    public record Proposal(
            RecordFact request,
            Category category,
            Policy policy,
            String customerKind,
            Set<Role> roles,
            LocalDate today) {}

    /** One reason not to keep a fact. */
    @FunctionalInterface
    public interface Rule {
        Optional<Refusal> refuse(Proposal proposal);
    }

    static final Rule NEVER_KEPT = when(p -> p.category().neverKept(), Refusal.conflict("fact.never-kept"));
    static final Rule NEEDS_A_PURPOSE = when(
            p -> p.policy().servedBy(p.category()).stream()
                    .allMatch(one -> one.code().equals(Policy.ACCESS_REQUEST)),
            Refusal.conflict("fact.needs-a-purpose"));
    static final Rule ABOUT_THIS_KIND =
            when(p -> !p.category().isAbout(p.customerKind()), Refusal.unfit("fact.not-about-this-kind"));
    static final Rule WRITTEN_BY_AUDIENCE =
            when(p -> !p.category().mayWrite(p.roles()), Refusal.forbidden("fact.not-yours-to-write"));
    static final Rule FROM_A_KNOWN_SOURCE =
            when(p -> !p.category().sources().contains(p.request().source()), Refusal.unfit("fact.source-not-allowed"));
    static final Rule TOLD_IN_THE_PAST = when(
            p -> p.request().toldOn() != null && p.request().toldOn().isAfter(p.today()),
            Refusal.unfit("fact.told-in-the-future"));
    static final Rule NOT_ENDED_ALREADY = when(
            p -> p.request().endsOn() != null && !p.request().endsOn().isAfter(p.today()),
            Refusal.unfit("fact.ends-in-the-past"));
    static final Rule ENDS_WITHIN_POLICY = when(
            p -> p.request().endsOn() != null
                    && p.category()
                            .keepMonths()
                            .map(p.today()::plusMonths)
                            .filter(p.request().endsOn()::isAfter)
                            .isPresent(),
            Refusal.unfit("fact.ends-after-policy"));

    static final List<Rule> ALL = List.of(
            NEVER_KEPT,
            NEEDS_A_PURPOSE,
            ABOUT_THIS_KIND,
            WRITTEN_BY_AUDIENCE,
            FROM_A_KNOWN_SOURCE,
            TOLD_IN_THE_PAST,
            NOT_ENDED_ALREADY,
            ENDS_WITHIN_POLICY);

    /** The first reason, in the order in which a person would want to hear them. */
    public static Optional<Refusal> refuse(Proposal proposal) {
        return ALL.stream()
                .map(rule -> rule.refuse(proposal))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What already stands in this category: an unknown is respected, a single value is corrected, not doubled. */
    public static Optional<Refusal> refuseBeside(Category category, List<State> already) {
        if (already.stream().anyMatch(state -> state != State.KNOWN)) {
            return Optional.of(Refusal.conflict("fact.respected-unknown"));
        }
        return !category.many() && !already.isEmpty()
                ? Optional.of(Refusal.conflict("fact.already-kept"))
                : Optional.empty();
    }

    private static Rule when(java.util.function.Predicate<Proposal> broken, Refusal refusal) {
        return proposal -> broken.test(proposal) ? Optional.of(refusal) : Optional.empty();
    }
}

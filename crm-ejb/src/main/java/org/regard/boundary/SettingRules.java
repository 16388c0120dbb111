package org.regard.boundary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Policy;

/** Whether a wish can be kept as it is asked for, and if not, why. */
public final class SettingRules {

    /** More would be a sign that something else is meant: then they had better not be in the directory. */
    public static final int MOST = 50;

    private static final Set<String> SOURCES = Set.of("customer-told", "form", "correspondence");

    private SettingRules() {}

    /** The first reason not to. */
    public static Optional<Refusal> refuse(
            SetBoundary asked, Policy policy, Collection<Boundary> already, LocalDate today) {
        return refuseCategory(asked, policy)
                .or(() -> when(!SOURCES.contains(asked.source()), Refusal.unfit("boundary.source")))
                .or(() -> when(
                        asked.toldOn() != null && asked.toldOn().isAfter(today),
                        Refusal.unfit("fact.told-in-the-future")))
                .or(() -> when(
                        asked.endsOn() != null && !asked.endsOn().isAfter(today),
                        Refusal.unfit("fact.ends-in-the-past")))
                .or(() -> when(already.stream().anyMatch(asked::isLike), Refusal.conflict("boundary.already")))
                .or(() -> when(already.size() >= MOST, Refusal.conflict("boundary.too-many", String.valueOf(MOST))));
    }

    private static Optional<Refusal> refuseCategory(SetBoundary asked, Policy policy) {
        if (asked.category() == null) {
            return Optional.empty();
        }
        var category = policy.category(asked.category());
        return when(category.isEmpty(), Refusal.unfit("category.unknown"))
                .or(() ->
                        when(category.filter(Category::neverKept).isPresent(), Refusal.conflict("boundary.never-kept")))
                .or(() -> when(
                        category.filter(BoundaryRules::isByLaw).isPresent(), Refusal.conflict("boundary.kept-by-law")));
    }

    private static Optional<Refusal> when(boolean broken, Refusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }
}

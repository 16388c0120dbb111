package org.regard.exchange.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.regard.boundary.BoundaryRules;
import org.regard.exchange.OnDuplicate;
import org.regard.exchange.staging.Newcomer;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Reach;
import org.regard.policy.ValueType;

/** Puts what a row tells beside what we hold. What a customer declined or we chose not to ask is never filled. */
final class Merge {
    private final Job job;

    Merge(Job job) {
        this.job = job;
    }

    /** Each value that did not come in, by the rule that said no and the column that brought it. */
    record No(String column, String rule) {}

    /** Adds to the entry what may be added, and answers what may not. */
    List<No> take(Entry entry, Newcomer newcomer, List<MatchKeys.Key> of) {
        List<No> refused = new ArrayList<>(0);
        for (Newcomer.Told told : newcomer.facts()) {
            Optional<String> rule = job.policy()
                    .category(told.category())
                    .map(category -> take(entry, told, category))
                    .orElse(Optional.of("category.unknown"));
            rule.ifPresent(no -> refused.add(new No(job.column(told.category()), no)));
        }
        if (!of.isEmpty()) {
            Set<String> added = added(entry, newcomer);
            for (MatchKeys.Key key : of) if (added.contains(key.category())) entry.keys.add(key);
        }
        return refused;
    }

    /** Only what is kept may be looked up: a birthday that we did not take leaves no hash behind either. */
    private static Set<String> added(Entry entry, Newcomer newcomer) {
        Set<Newcomer.Told> told = new HashSet<>(newcomer.facts());
        return entry.added.stream()
                .filter(fact -> told.contains(new Newcomer.Told(fact.category(), fact.value())))
                .map(Held::category)
                .collect(Collectors.toSet());
    }

    private Optional<String> take(Entry entry, Newcomer.Told told, Category category) {
        if (entry.restricted) return Optional.of("customer.restricted");
        // Before anything is compared: whoever may not write it must not find out by a guess what we hold.
        if (!within(entry, category)) return Optional.of("fact.not-yours-to-write");
        List<Held> there = entry.held.computeIfAbsent(category.code(), first -> new ArrayList<>(1));
        if (there.stream().anyMatch(fact -> !fact.known())) return Optional.of("fact.respected-unknown");
        if (there.stream().anyMatch(fact -> told.value().equals(fact.value()))) return Optional.empty();
        Optional<String> unwanted = unwanted(entry, told, category);
        if (unwanted.isPresent()) return unwanted;
        // A list brings no permission along: what leans on one lands only where the customer has given it to us.
        if (category.needsPermission() && !entry.permitted.contains(category.code())) {
            return Optional.of("fact.needs-permission");
        }
        if (there.isEmpty() || category.many()) {
            Held fact = Held.fresh(Ids.next(), category.code(), told.value());
            there.add(fact);
            entry.added.add(fact);
            return Optional.empty();
        }
        Held old = there.get(0);
        boolean replace = job.onDuplicate() == OnDuplicate.UPDATE && old.sealed() != null;
        if (!replace) return Optional.of("import.value.kept-what-was-there");
        entry.replaced.removeIf(earlier -> earlier.old().id().equals(old.id()));
        entry.replaced.add(new Entry.Replaced(old, told.value()));
        return Optional.empty();
    }

    /** What the customer does not want written down, alone or beside what stands there already. */
    private static Optional<String> unwanted(Entry entry, Newcomer.Told told, Category category) {
        if (entry.boundaries.isEmpty()) return Optional.empty();
        BoundaryRules rules = entry.boundaries.get();
        Optional<Refusal> alone = rules.refuseRecord(category, List.of(told.value()));
        if (alone.isPresent() || !rules.hasTopics() || category.type() != ValueType.TEXT)
            return alone.map(Refusal::rule);
        return entry.held.values().stream()
                .flatMap(List::stream)
                .filter(Held::known)
                .map(Held::value)
                .flatMap(other -> rules.refuseBeside(category, told.value(), other).stream())
                .map(Refusal::rule)
                .findFirst();
    }

    /** A new customer is theirs; with others, what the policy leaves to the own team or to who looks after them is left to those. */
    private boolean within(Entry entry, Category category) {
        if (entry.created || entry.ours) return true;
        return category.audience().stream()
                .filter(audience -> audience.writes() && job.roles().contains(audience.role()))
                .anyMatch(audience -> reaches(audience.reach(), entry.whose));
    }

    private boolean reaches(Reach reach, Entry.Whose whose) {
        UUID colleague = job.colleague();
        boolean own = colleague.equals(whose.manager()) || colleague.equals(whose.deputy());
        return switch (reach) {
            case HOUSE -> true;
            case TEAM -> own || job.teams().contains(whose.team());
            case OWN -> own;
        };
    }
}

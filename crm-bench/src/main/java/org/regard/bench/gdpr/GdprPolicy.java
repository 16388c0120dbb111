package org.regard.bench.gdpr;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.regard.platform.Database;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.PolicyStore;
import org.regard.policy.Precision;
import org.regard.policy.Purpose;
import org.regard.policy.Reach;
import org.regard.policy.Role;
import org.regard.policy.Text;
import org.regard.policy.ValueType;
import org.regard.policy.draft.Author;
import org.regard.policy.draft.DraftQueries;
import org.regard.policy.draft.DraftWriting;
import org.regard.policy.draft.Drafts;
import org.regard.policy.draft.Publications;

/** A policy of twenty-five purposes with a category each, written and published by the steward's own services. */
final class GdprPolicy {

    private static final Set<Role> READERS = Set.of(Role.RELATIONSHIP_MANAGER, Role.PRIVACY_STEWARD);
    private final PolicyStore store;
    private final Drafts drafts;
    private final Publications publications;

    GdprPolicy(Database database, PolicyStore store, String steward, Clock clock) {
        this.store = store;
        Principal who = () -> steward;
        var author = new Author(database, who);
        drafts = new Drafts(database, new DraftQueries(database, store), new DraftWriting(database), author, clock);
        publications = new Publications(database, drafts, store, author, clock);
    }

    /** The house's own purposes stay; the categories of the workload take the place of all others. */
    int begin() {
        return publish(version -> {
            var draft = drafts.draft(version);
            return drafts.replace(version, draft.revision(), workload(draft.policy()), "");
        });
    }

    /** A category is kept for other months: rows of the policy change, no fact does. */
    int keep(int purpose, int months) {
        var category = store.current().category(Volume.categoryCode(purpose)).orElseThrow();
        return publish(version -> drafts.keep(version, drafts.draft(version).revision(), category.keptFor(months)));
    }

    /** Changes a draft; answers its new revision. */
    private interface Change {
        long of(int version);
    }

    private int publish(Change change) {
        int current = store.current().version();
        int version = drafts.begin(current);
        publications.publish(version, change.of(version), current);
        return version;
    }

    private static Policy workload(Policy house) {
        UnaryOperator<Purpose> open = one -> new Purpose(
                one.code(),
                one.parent(),
                one.name(),
                one.meaning(),
                false,
                one.emergency(),
                with(one.roles(), Role.PRIVACY_STEWARD));
        var purposes =
                new java.util.ArrayList<>(house.purposes().stream().map(open).toList());
        numbers().mapToObj(GdprPolicy::purpose).forEach(purposes::add);
        return house.with(purposes, numbers().mapToObj(GdprPolicy::category).toList());
    }

    private static IntStream numbers() {
        return IntStream.range(0, Volume.PURPOSES);
    }

    private static Set<Role> with(Set<Role> roles, Role one) {
        var all = new java.util.HashSet<>(roles);
        all.add(one);
        return all;
    }

    private static Purpose purpose(int number) {
        var name = text("Purpose " + number);
        return new Purpose(Volume.purposeCode(number), Optional.empty(), name, name, false, false, READERS);
    }

    private static Category category(int number) {
        return new Category(
                Volume.categoryCode(number),
                "both",
                ValueType.TEXT,
                text("Kind " + number),
                text("The workload keeps it"),
                false,
                Optional.of(Volume.MONTHS),
                Optional.empty(),
                true,
                200,
                List.of(),
                false,
                false,
                "legitimate-interest",
                text("A workload"),
                Map.of(Volume.purposeCode(number), Precision.FULL),
                Set.of(),
                READERS.stream()
                        .map(role -> new Category.Audience(role, Reach.HOUSE, true))
                        .toList(),
                Set.copyOf(Volume.SOURCES));
    }

    private static Text text(String words) {
        return new Text(words, words);
    }
}

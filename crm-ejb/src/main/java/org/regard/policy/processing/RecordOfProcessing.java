package org.regard.policy.processing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.regard.policy.Category;
import org.regard.policy.NoteTerms;
import org.regard.policy.Policy;
import org.regard.policy.draft.Change;
import org.regard.policy.draft.Comparison;

/**
 * The record of processing activities (GDPR Art. 30(1)) of one version of the policy. It says what the policy says and nothing
 * else, so that it cannot be out of date.
 *
 * @param madeAt when it was asked for
 * @param before the version before this one; empty for the first
 */
public record RecordOfProcessing(
        Controller controller, Policy policy, NoteTerms notes, Optional<Policy> before, Instant madeAt) {

    /** Every purpose for which somebody may look: headings of the tree process nothing by themselves. */
    public List<Activity> activities() {
        return policy.purposes().stream()
                .filter(purpose -> !purpose.roles().isEmpty())
                .map(purpose -> new Activity(
                        purpose,
                        kept().stream()
                                .flatMap(category -> policy.precision(category, purpose.code()).stream()
                                        .map(precision -> new Activity.Use(category, precision)))
                                .toList()))
                .toList();
    }

    public List<Category> kept() {
        return policy.categories().stream().filter(one -> !one.neverKept()).toList();
    }

    public List<Category> neverKept() {
        return policy.categories().stream().filter(Category::neverKept).toList();
    }

    /** What is different from the version before. */
    public List<Change> changes() {
        return before.map(old -> Comparison.of(old, policy)).orElse(List.of());
    }
}

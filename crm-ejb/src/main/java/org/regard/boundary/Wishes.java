package org.regard.boundary;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.regard.platform.Refusal;

/**
 * What a customer does not wish, as one colleague is shown it at one moment.
 *
 * @param now by the clock on the wall of the house
 */
public record Wishes(List<Wish> all, LocalDateTime now) {

    public Wishes {
        all = List.copyOf(all);
    }

    public List<Wish> of(BoundaryKind kind) {
        return all.stream().filter(one -> one.rule().kind() == kind).toList();
    }

    /** Why this way is closed now; empty when it is open. */
    public Optional<Refusal> closed(Channel way) {
        return contacts().refuse(way, now);
    }

    /** The ways that are open now. */
    public List<Channel> open() {
        return contacts().open(now);
    }

    /** Whether they do not want this category written down. */
    public boolean bars(String category) {
        return of(BoundaryKind.RECORD).stream()
                .anyMatch(one -> category.equals(one.rule().category()));
    }

    private ContactRules contacts() {
        return new ContactRules(all.stream().map(Wish::rule).toList());
    }
}

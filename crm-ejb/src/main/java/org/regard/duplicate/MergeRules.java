package org.regard.duplicate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regard.customer.Header;
import org.regard.disclosure.Scope;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Reach;
import org.regard.policy.Role;

/** What becomes of two entries' facts when they become one: nothing is lost without a person having said so. */
final class MergeRules {

    /** What becomes of one category. */
    enum Fate {
        /** Only the one that stays has something. */
        STAYS,
        /** Only the one that goes has something, or it has more: it comes along. */
        COMES_ALONG,
        /** Both say the same. */
        SAME,
        /** Both say something else, and there is room for one: a person decides. */
        CONFLICT
    }

    /** One category and both sides. */
    record Line(Category category, List<Held> ours, List<Held> theirs, Fate fate) {

        List<Held> comingAlong(Optional<Side> chosen) {
            return switch (fate) {
                case COMES_ALONG -> theirs.stream()
                        .filter(one -> ours.stream().noneMatch(one::saysTheSame))
                        .toList();
                case CONFLICT -> chosen.filter(Side.THEIRS::equals).isPresent() ? theirs : List.of();
                default -> List.of();
            };
        }

        List<Held> makingRoom(Optional<Side> chosen) {
            return fate == Fate.CONFLICT && chosen.filter(Side.THEIRS::equals).isPresent() ? ours : List.of();
        }
    }

    /** How far who asks reaches to both: what they may not write there they neither move nor are told of. */
    record Span(Set<Role> roles, Reach stays, Reach goes) {

        static Span of(Scope scope, Header stays, Header goes) {
            return new Span(scope.roles(), stays.near(scope), goes.near(scope));
        }

        boolean holds(Line line) {
            return line.category().mayWrite(roles, stays)
                    && (line.theirs().isEmpty() || line.category().mayWrite(roles, goes));
        }
    }

    private MergeRules() {}

    /** Nobody gets to see by a merge, or lets others see, what lies beyond their own reach. */
    static Optional<Refusal> refuseBeyond(List<Line> lines, Span span, boolean hears) {
        boolean within = lines.stream().filter(line -> !line.theirs().isEmpty()).allMatch(span::holds);
        return hears && within ? Optional.empty() : Optional.of(Refusal.forbidden("merge.not-yours"));
    }

    static List<Line> lines(List<Held> ours, List<Held> theirs) {
        var categories = new LinkedHashSet<Category>();
        ours.forEach(one -> categories.add(one.category()));
        theirs.forEach(one -> categories.add(one.category()));
        var lines = new ArrayList<Line>();
        for (var category : categories) {
            var mine = of(ours, category);
            var other = of(theirs, category);
            lines.add(new Line(category, mine, other, fate(category, mine, other)));
        }
        return lines;
    }

    /** Every conflict needs a decision. */
    static Optional<Refusal> refuse(List<Line> lines, Map<String, Side> choices) {
        boolean undecided = lines.stream()
                .anyMatch(line -> line.fate() == Fate.CONFLICT
                        && !choices.containsKey(line.category().code()));
        return undecided ? Optional.of(Refusal.conflict("merge.conflict")) : Optional.empty();
    }

    private static Fate fate(Category category, List<Held> ours, List<Held> theirs) {
        if (theirs.isEmpty()) {
            return Fate.STAYS;
        }
        if (ours.isEmpty()) {
            return Fate.COMES_ALONG;
        }
        if (theirs.stream().allMatch(one -> ours.stream().anyMatch(one::saysTheSame))) {
            return Fate.SAME;
        }
        boolean allKnown =
                ours.stream().allMatch(Held::isKnown) && theirs.stream().allMatch(Held::isKnown);
        return category.many() && allKnown ? Fate.COMES_ALONG : Fate.CONFLICT;
    }

    private static List<Held> of(List<Held> all, Category category) {
        return all.stream().filter(one -> one.category().equals(category)).toList();
    }
}

package org.regard.customer.wall;

import java.time.LocalDate;
import java.util.Optional;
import org.regard.customer.Header;
import org.regard.platform.Refusal;

/** What a wall needs: two customers, a reason, a day to ask again, and that nobody serves both sides. */
public final class WallRules {

    public static final int SHORTEST_REASON = 5;
    public static final int LONGEST_REASON = 200;
    /** Months: a wall that nobody looked at again for longer is forgotten. */
    public static final int LONGEST_REVIEW = 24;

    private WallRules() {}

    public static Optional<Refusal> refuse(SetWall wall, LocalDate today) {
        if (wall.one() == null || wall.other() == null || wall.one().equals(wall.other())) {
            return Optional.of(Refusal.unfit("wall.needs-two"));
        }
        if (wall.reason().length() < SHORTEST_REASON || wall.reason().length() > LONGEST_REASON) {
            return Optional.of(Refusal.unfit("wall.needs-a-reason"));
        }
        var review = wall.reviewOn();
        return review == null || !review.isAfter(today) || review.isAfter(today.plusMonths(LONGEST_REVIEW))
                ? Optional.of(Refusal.unfit("wall.needs-a-review", String.valueOf(LONGEST_REVIEW)))
                : Optional.empty();
    }

    /** Refuses while one team, one manager or one deputy serves both: one of the two has to be handed over first. */
    public static Optional<Refusal> refuseTogether(Header one, Header other) {
        var together = one.team().equals(other.team())
                || one.isLookedAfterBy(other.manager().id())
                || one.isLookedAfterBy(other.deputy().id());
        return together ? Optional.of(Refusal.conflict("wall.served-together")) : Optional.empty();
    }
}

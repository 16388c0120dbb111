package org.regard.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.regard.platform.Refusal;
import org.regard.policy.Policy;

/** What a hold needs: a reason, something that it covers, a review and an end that is not too far away. */
public final class HoldRules {

    public static final int SHORTEST_REASON = 5;
    public static final int LONGEST_REASON = 200;
    /** Whoever needs it longer sets it anew, and asks anew. */
    public static final int LONGEST_MONTHS = 24;

    private HoldRules() {}

    public static Optional<Refusal> refuse(SetHold hold, Policy policy, LocalDate today) {
        if (hold.reason().length() < SHORTEST_REASON || hold.reason().length() > LONGEST_REASON) {
            return Optional.of(Refusal.unfit("hold.needs-a-reason"));
        }
        if (hold.customer() == null && hold.category() == null && hold.importJob() == null) {
            return Optional.of(Refusal.unfit("hold.covers-nothing"));
        }
        if (hold.category() != null && policy.category(hold.category()).isEmpty()) {
            return Optional.of(Refusal.unfit("category.unknown"));
        }
        if (hold.endsOn() == null
                || !hold.endsOn().isAfter(today)
                || hold.endsOn().isAfter(today.plusMonths(LONGEST_MONTHS))) {
            return Optional.of(Refusal.unfit("hold.needs-an-end", String.valueOf(LONGEST_MONTHS)));
        }
        if (hold.reviewOn() == null
                || !hold.reviewOn().isAfter(today)
                || hold.reviewOn().isAfter(hold.endsOn())) {
            return Optional.of(Refusal.unfit("hold.needs-a-review"));
        }
        return Optional.empty();
    }
}

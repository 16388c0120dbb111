package org.regard.bench.gdpr;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SweepPlanTest {

    private final SweepPlan plan = new SweepPlan();

    private static Op keep(int purpose, int months) {
        return Op.of(Op.Kind.UPDATE_BY_PURPOSE, -1, -1, purpose).keptFor(months);
    }

    @Test
    void a_turn_that_asked_for_a_deletion_ends_with_a_sweep() {
        plan.took(keep(3, 5));
        assertFalse(plan.isDueAfterTurn());
        plan.took(Op.of(Op.Kind.DELETE_BY_EXPIRY, -1, -1, 0));
        assertTrue(plan.isDueAfterTurn());
        plan.swept();
        assertFalse(plan.isDueAfterTurn());
    }

    @Test
    void what_has_ended_goes_before_its_purpose_is_kept_longer_again() {
        plan.took(Op.of(Op.Kind.DELETE_BY_PURPOSE, -1, -1, 3));
        assertTrue(plan.isDueBefore(keep(3, 5)));
        assertFalse(plan.isDueBefore(keep(4, 5)), "nothing of another purpose has ended");
        plan.swept();
        assertFalse(plan.isDueBefore(keep(3, 5)));
    }

    @Test
    void a_purpose_that_is_kept_shorter_still_needs_no_sweep() {
        plan.took(keep(3, 12));
        assertFalse(plan.isDueBefore(keep(3, 5)));
        assertTrue(plan.isDueBefore(keep(3, 13)));
    }
}

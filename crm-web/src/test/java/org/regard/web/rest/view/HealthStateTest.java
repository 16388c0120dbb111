package org.regard.web.rest.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Health;
import org.regard.retention.Punctuality;

/** What balancers and watchdogs are told. */
class HealthStateTest {

    @Test
    void a_sweep_that_is_late_or_failed_is_said_and_sends_nobody_away() {
        assertEquals("up", sweep(false, false));
        assertEquals("failed", sweep(true, false));
        assertEquals("overdue", sweep(false, true));
        assertEquals("overdue", sweep(true, true));
    }

    private static String sweep(boolean failed, boolean overdue) {
        var state = HealthState.of(
                new Health.State(true, true, true, false), new Punctuality(26, Instant.EPOCH, failed, overdue));
        assertTrue(state.ready());
        return state.sweep();
    }
}

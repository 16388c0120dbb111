package org.regard.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What has ended is gone within the stated hours, or somebody is told. */
class PunctualityTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void a_run_of_last_night_is_punctual() {
        var found = of(Optional.of(NOW.minus(Duration.ofHours(7))), false);
        assertTrue(found.isFine());
        assertEquals(26, found.within());
    }

    @Test
    void without_a_good_run_within_the_hours_it_is_overdue() {
        assertFalse(of(Optional.of(NOW.minus(Duration.ofHours(26))), false).overdue());
        assertTrue(of(Optional.of(NOW.minus(Duration.ofHours(27))), false).overdue());
    }

    @Test
    void a_house_that_was_begun_today_waits_for_its_first_night() {
        assertFalse(Punctuality.of(Optional.empty(), false, NOW.minus(Duration.ofHours(3)), NOW)
                .overdue());
        assertTrue(of(Optional.empty(), false).overdue());
    }

    @Test
    void a_run_that_failed_is_said_although_one_before_it_ended_well() {
        var found = of(Optional.of(NOW.minus(Duration.ofHours(7))), true);
        assertTrue(found.failed());
        assertFalse(found.isFine());
    }

    private static Punctuality of(Optional<Instant> done, boolean failed) {
        return Punctuality.of(done, failed, NOW.minus(Duration.ofDays(30)), NOW);
    }
}

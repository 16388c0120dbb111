package org.regard.relationship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.regard.house.Guests;

class PresenceTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 2, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));
    private static final LocalDate TODAY = NOW.toLocalDate();

    @Test
    void a_time_alone_is_of_today() {
        var away = Presence.awayUntil(null, LocalTime.of(14, 0), NOW);
        assertEquals(Instant.parse("2026-03-02T13:00:00Z"), away.awayUntil());
    }

    @Test
    void a_day_alone_begins_at_midnight_where_the_house_stands() {
        var away = Presence.awayUntil(TODAY.plusDays(2), null, NOW);
        assertEquals(Instant.parse("2026-03-03T23:00:00Z"), away.awayUntil());
    }

    @Test
    void who_is_away_is_here_again_when_the_time_has_come() {
        var away = Presence.awayUntil(null, LocalTime.of(14, 0), NOW);
        assertTrue(away.isAway(NOW.toInstant()));
        assertFalse(away.isAway(Instant.parse("2026-03-02T13:00:00Z")));
    }

    @Test
    void who_has_said_nothing_is_here() {
        assertFalse(Presence.HERE.isAway(NOW.toInstant()));
    }

    @Test
    void away_needs_an_end_that_lies_ahead_and_within_a_year() {
        assertEquals("presence.until-when", Guests.refusal(() -> Presence.awayUntil(null, null, NOW)));
        assertEquals("presence.in-the-past", Guests.refusal(() -> Presence.awayUntil(TODAY, null, NOW)));
        assertEquals("presence.in-the-past", Guests.refusal(() -> Presence.awayUntil(null, LocalTime.of(9, 0), NOW)));
        assertEquals(
                "presence.too-long", Guests.refusal(() -> Presence.awayUntil(TODAY.plusYears(1), LocalTime.NOON, NOW)));
    }
}

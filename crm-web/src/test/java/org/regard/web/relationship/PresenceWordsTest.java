package org.regard.web.relationship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.regard.relationship.Presence;

class PresenceWordsTest {
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 5, 1, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));

    @Test
    void who_is_here_is_here() {
        assertEquals("here", words(Presence.HERE, Locale.UK));
        assertEquals("here", words(new Presence(NOW.toInstant()), Locale.UK));
    }

    @Test
    void today_has_a_time_and_another_day_its_date() {
        assertEquals("away until 14:00", words(until(NOW.withHour(14)), Locale.UK));
        assertEquals("away, back on 3 May 2026", words(until(NOW.plusDays(2).withHour(0)), Locale.UK));
        assertEquals(
                "weg, wieder da am 3. Mai 2026", words(until(NOW.plusDays(2).withHour(0)), Locale.GERMANY));
        assertEquals(
                "weg, wieder da am 3. Mai 2026 um 10:00",
                words(until(NOW.plusDays(2).withHour(10)), Locale.GERMANY));
    }

    private static Presence until(ZonedDateTime back) {
        return new Presence(back.toInstant());
    }

    private static String words(Presence presence, Locale locale) {
        return PresenceWords.of(presence, NOW, locale);
    }
}

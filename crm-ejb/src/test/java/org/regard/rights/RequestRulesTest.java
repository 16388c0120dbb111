package org.regard.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The one-month clock, counted as Regulation 1182/71 counts. */
class RequestRulesTest {

    private static final WorkingDays WEEKS = new WorkingDays(false, Set.of());
    private static final WorkingDays GERMAN = new WorkingDays(true, Set.of());

    @Test
    void article_12_3_a_month_ends_on_the_same_date() {
        assertDue("2026-06-10", "2026-07-10", WEEKS);
        assertDue("2026-12-15", "2027-01-15", WEEKS);
    }

    @Test
    void article_12_3_where_there_is_no_such_date_it_ends_on_the_last_day() {
        assertDue("2026-08-31", "2026-09-30", WEEKS);
        assertDue("2028-01-31", "2028-02-29", WEEKS);
    }

    @Test
    void article_12_3_a_last_day_on_a_weekend_moves_to_monday() {
        assertDue("2026-01-31", "2026-03-02", WEEKS);
        assertDue("2026-07-15", "2026-08-17", WEEKS);
    }

    @Test
    void article_12_3_a_last_day_on_a_holiday_moves_to_the_next_working_day() {
        assertDue("2026-03-03", "2026-04-07", GERMAN);
        assertDue("2026-11-25", "2026-12-28", GERMAN);
        assertDue("2026-11-25", "2026-12-25", WEEKS);
    }

    @Test
    void a_holiday_of_a_state_counts_where_the_house_names_it() {
        assertDue("2026-09-30", "2026-11-02", new WorkingDays(true, Set.of(day("2026-10-30"))));
        assertDue("2026-09-30", "2026-10-30", GERMAN);
    }

    @Test
    void article_12_3_two_months_more_are_counted_from_the_day_of_receipt() {
        assertEquals(day("2026-04-30"), RequestRules.dueExtended(day("2026-01-30"), WEEKS));
        assertEquals(day("2026-04-30"), RequestRules.dueExtended(day("2026-01-31"), WEEKS));
    }

    @Test
    void easter_is_where_the_calendar_has_it() {
        assertEquals(day("2026-04-05"), WorkingDays.easter(2026));
        assertEquals(day("2027-03-28"), WorkingDays.easter(2027));
        assertEquals(day("2038-04-25"), WorkingDays.easter(2038));
        assertEquals(day("2285-03-22"), WorkingDays.easter(2285));
    }

    @Test
    void what_was_received_tomorrow_is_not_taken() {
        var today = day("2026-03-05");
        assertTrue(RequestRules.refuseReceived(today.plusDays(1), today).isPresent());
        assertFalse(RequestRules.refuseReceived(today, today).isPresent());
    }

    private static void assertDue(String received, String last, WorkingDays days) {
        assertEquals(day(last), RequestRules.due(day(received), days), received);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}

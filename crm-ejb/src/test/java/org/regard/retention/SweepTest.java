package org.regard.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.regard.house.Guests;
import org.regard.house.TestClock;
import org.regard.house.WithMira;
import org.regard.interaction.WriteNote;
import org.regard.knowledge.RecordFact;

/** What has ended is gone from the tables, and nothing else is. */
class SweepTest extends WithMira {

    @Test
    void a_fact_goes_on_its_own_last_day_and_not_before() {
        guests.fact("rm", mira, RecordFact.told("access-needs", "a ramp").until(TestClock.START.plusDays(10)));
        house.clock().turnTo(TestClock.START.plusDays(9));
        sweep();
        assertEquals(1, rows("fact"));
        house.clock().turnTo(TestClock.START.plusDays(10));
        sweep();
        assertEquals(0, rows("fact"));
    }

    @Test
    void a_fact_goes_with_its_categorys_months_and_others_stay() {
        guests.fact("rm", mira, "access-needs", "a ramp");
        guests.fact("rm", mira, "language", "de");
        house.clock().turnTo(TestClock.START.plusMonths(24));
        sweep();
        assertEquals(1, rows("fact"));
    }

    @Test
    void what_led_to_an_ended_fact_goes_with_it() {
        guests.fact("rm", mira, RecordFact.told("phone", "+49 30 23125123").until(TestClock.START.plusDays(3)));
        assertEquals(1, rows("customer_lookup"));
        house.clock().turnTo(TestClock.START.plusDays(3));
        sweep();
        assertEquals(0, rows("customer_lookup"));
    }

    @Test
    void article_5_1_e_a_note_goes_on_its_own_last_day_or_the_policys_and_its_marks_with_it() {
        guests.note("rm", mira, WriteNote.of("a bigger oven", "", "").until(TestClock.START.plusDays(10)));
        guests.note("rm", mira, WriteNote.of("a loaf", "", ""));
        house.as("deputy", () -> house.notes().standing(mira, null, 50, Guests.TALK));
        house.as("", () -> house.readMarks().fold());
        house.clock().turnTo(TestClock.START.plusDays(9));
        sweep();
        assertEquals(2, rows("note"));
        house.clock().turnTo(TestClock.START.plusDays(10));
        sweep();
        assertEquals(1, rows("note"));
        assertEquals(1, rows("note_read"));
        house.clock().turnTo(TestClock.START.plusMonths(12));
        sweep();
        assertEquals(0, rows("note"));
        assertEquals(0, rows("note_read"));
    }

    @Test
    void a_note_nobody_read_goes_thirty_days_after_it_began_to_fade_and_a_read_one_stays() {
        guests.note("rm", mira, WriteNote.of("a bigger oven", "", ""));
        house.as("deputy", () -> house.notes().standing(mira, null, 50, Guests.TALK));
        house.as("", () -> house.readMarks().fold());
        guests.note("rm", mira, WriteNote.of("a loaf", "", ""));
        var goes = TestClock.START.plusMonths(3).plusDays(30);
        house.clock().turnTo(goes.minusDays(1));
        sweep();
        assertEquals(2, rows("note"));
        house.clock().turnTo(goes);
        sweep();
        assertEquals(1, rows("note"));
        assertEquals(0, rows("note_unread"));
    }

    @Test
    void a_customer_not_seen_for_the_policys_months_goes_wholly() {
        guests.fact("rm", mira, "language", "de");
        house.clock().turnTo(TestClock.START.plusMonths(36));
        sweep();
        for (var table : new String[] {"customer", "customer_key", "customer_name", "name_word", "fact"}) {
            assertEquals(0, rows(table), table);
        }
    }

    private void sweep() {
        assertEquals("done", new Nights(house).sweep().state());
    }

    private int rows(String table) {
        return new Nights(house).rows(table);
    }
}

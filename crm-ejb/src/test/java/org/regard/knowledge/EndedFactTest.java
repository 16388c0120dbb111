package org.regard.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Guests;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.house.WithMira;

/** An ended fact is invisible from its last day on, whether a sweep came by or not. */
class EndedFactTest extends WithMira {

    @Test
    void its_own_end_hides_it_on_that_day() {
        guests.fact("rm", mira, RecordFact.told("access-needs", "a ramp").until(TestClock.START.plusDays(10)));
        assertSeen(TestClock.START.plusDays(9), List.of("access-needs"));
        assertSeen(TestClock.START.plusDays(10), List.of());
    }

    @Test
    void the_policys_end_hides_it_on_that_day() {
        guests.fact("rm", mira, "access-needs", "a ramp");
        assertSeen(TestClock.START.plusMonths(24).minusDays(1), List.of("access-needs"));
        assertSeen(TestClock.START.plusMonths(24), List.of());
    }

    @Test
    void a_customer_not_seen_for_the_policys_months_is_hidden_too() {
        house.clock().turnTo(TestClock.START.plusMonths(36).minusDays(1));
        assertEquals(List.of("Mira Sonntag"), guests.found("rm", "mira"));
        house.clock().turnTo(TestClock.START.plusMonths(36));
        assertEquals(List.of(), guests.found("rm", "mira"));
        assertEquals("customer.absent", Guests.refusal(() -> guests.card("rm", mira, "greeting")));
    }

    private void assertSeen(LocalDate day, List<String> expected) {
        house.clock().turnTo(day);
        assertEquals(expected, codes(guests.card("rm", mira, "greeting").facts()), "page");
        var mirror = house.as("steward", () -> house.mirrors().mirror(mira, Look.of("access-request"), Locale.ENGLISH));
        assertEquals(expected, codes(mirror.facts()), "mirror");
        var raw = Raw.asApp(house.home()).says(company.rm, "relationship-manager", company.harbour, "greeting");
        raw.set("regard.today", day.toString());
        assertEquals(expected, raw.list("select category from fact"), "raw");
        raw.says(null, "house", null, "directory-care");
        assertEquals(1, raw.count("select count(*) from fact"), "no sweep has touched it");
    }

    private static List<String> codes(List<FactView> facts) {
        return facts.stream().map(fact -> fact.category().code()).toList();
    }
}

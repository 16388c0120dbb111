package org.regard.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Guests;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.house.WithMira;
import org.regard.interaction.WriteNote;
import org.regard.knowledge.RecordFact;

/** What is held is hidden when it ended, as everything that ended, and stays until the hold ends or is lifted. */
class HoldTest extends WithMira {

    private static final LocalDate END = TestClock.START.plusDays(5);
    private Nights nights;

    @BeforeEach
    void a_fact_that_ends() {
        nights = new Nights(house);
        guests.fact("rm", mira, RecordFact.told("likes", "rain").until(END));
    }

    @Test
    void article_17_3_e_a_held_fact_stays_past_its_end_and_nobody_of_the_staff_sees_it() {
        hold(about(mira, null));
        house.clock().turnTo(END);
        var run = nights.sweep();
        assertEquals(0, run.total());
        assertEquals(1, nights.rows("fact"));
        assertTrue(nights.certificate(run).proof().lines().contains(new Proof.Line("fact", "likes", "hold", 0, 1)));
        assertTrue(house.as("rm", () -> house.mirrors()
                        .mirror(mira, Look.of("access-request").because("asked at the counter"), Locale.ENGLISH))
                .facts()
                .isEmpty());
    }

    @Test
    void a_held_note_stays_past_its_end_and_nobody_forgets_it_meanwhile() {
        var note = guests.note("rm", mira, WriteNote.of("an umbrella", "", "").until(END));
        var id = hold(about(mira, null));
        assertEquals(
                "note.held",
                Guests.refusal(() -> house.does("rm", () -> house.notes().forget(mira, note, null, Guests.TALK))));
        house.clock().turnTo(END);
        nights.sweep();
        assertEquals(1, nights.rows("note"));
        house.does("steward", () -> holds().lift(id, Nights.CARE));
        nights.sweep();
        assertEquals(0, nights.rows("note"));
    }

    @Test
    void it_goes_when_the_hold_ends_or_is_lifted() {
        var id = hold(about(mira, "likes"));
        house.clock().turnTo(END);
        nights.sweep();
        assertEquals(1, nights.rows("fact"));
        house.does("steward", () -> holds().lift(id, Nights.CARE));
        nights.sweep();
        assertEquals(0, nights.rows("fact"));
        assertEquals("hold.over", Guests.refusal(() -> house.does("steward", () -> holds().lift(id, Nights.CARE))));
    }

    @Test
    void a_hold_covers_what_it_names_and_nothing_else() {
        hold(about(mira, "interests"));
        hold(about(guests.person("rm", "Somebody Else"), "likes"));
        house.clock().turnTo(END);
        nights.sweep();
        assertEquals(0, nights.rows("fact"));
    }

    @Test
    void a_held_customer_stays_when_the_entry_ends() {
        hold(about(mira, null));
        house.clock().turnTo(TestClock.START.plusMonths(20));
        hold(about(mira, null));
        house.clock().turnTo(TestClock.START.plusMonths(36));
        assertTrue(nights.preview().staying().contains(new RetentionPreview.Row("customer", "", "hold", 0, 1)));
        nights.sweep();
        assertEquals(1, nights.rows("customer"));
        house.clock().turnTo(TestClock.START.plusMonths(44));
        nights.sweep();
        assertEquals(0, nights.rows("customer") + nights.rows("hold"));
    }

    @Test
    void nobody_removes_what_is_held_by_any_way_in() {
        hold(about(null, "likes"));
        for (var role : List.of("house", "relationship-manager")) {
            var raw = Raw.asApp(house.home()).set("regard.roles", role).set("regard.purpose", "directory-care");
            assertEquals(0, raw.run("delete from fact"), role);
        }
        assertEquals(1, nights.rows("fact"));
    }

    @Test
    void a_hold_needs_a_reason_an_object_a_review_and_an_end_within_two_years() {
        var day = TestClock.START.plusMonths(6);
        assertEquals("hold.needs-a-reason", refused(new SetHold("law", mira, null, null, day, day)));
        assertEquals("hold.covers-nothing", refused(new SetHold("claim 17", null, " ", null, day, day)));
        assertEquals("category.unknown", refused(new SetHold("claim 17", null, "shoe-size", null, day, day)));
        assertEquals(
                "hold.needs-an-end",
                refused(new SetHold("claim 17", mira, null, null, day, TestClock.START.plusMonths(25))));
        assertEquals("hold.needs-an-end", refused(new SetHold("claim 17", mira, null, null, day, null)));
        assertEquals("hold.needs-a-review", refused(new SetHold("claim 17", mira, null, null, day.plusDays(1), day)));
        assertEquals("customer.absent", refused(new SetHold("claim 17", UUID.randomUUID(), null, null, day, day)));
    }

    @Test
    void what_nobody_holds_is_not_lifted() {
        hold(about(mira, null));
        assertEquals(
                "hold.absent",
                Guests.refusal(() -> house.does("steward", () -> holds().lift(UUID.randomUUID(), Nights.CARE))));
        assertEquals(1, nights.rows("hold where lifted_on is null"));
    }

    @Test
    void it_is_listed_with_its_reason_which_is_nowhere_in_clear() {
        hold(about(mira, null));
        var seen = house.as("lead", () -> holds().all(Nights.CARE)).get(0);
        assertEquals("claim 17", seen.reason());
        assertEquals("Mira Sonntag", seen.called());
        assertTrue(seen.isInForce(TestClock.START));
        assertFalse(seen.isToReview(TestClock.START));
        var raw = Raw.asApp(house.home()).set("regard.roles", "house").set("regard.purpose", "directory-care");
        assertEquals(0, raw.count("select count(*) from hold h where h::text like '%claim%'"));
    }

    @Test
    void who_does_not_answer_for_privacy_sees_none_and_sets_none() {
        hold(about(mira, null));
        var raw = Raw.asApp(house.home())
                .set("regard.roles", "relationship-manager")
                .set("regard.purpose", "conversation");
        assertEquals(0, raw.count("select count(*) from hold"));
        var failure = assertThrows(
                Raw.Failed.class,
                () -> raw.run(
                        "insert into hold (id, wrapped, reason_sealed, category, set_on, review_on, ends_on) values (gen_random_uuid(), '', '', 'likes', '2026-03-02', '2026-03-03', '2026-03-03')"));
        assertEquals("42501", failure.state());
    }

    @Test
    void article_15_the_customer_is_told_that_something_is_held_why_and_until_when() {
        hold(about(mira, null));
        var mirror = house.as("rm", () -> house.mirrors()
                .mirror(mira, Look.of("access-request").because("asked at the counter"), Locale.ENGLISH));
        assertEquals("claim 17", mirror.holds().get(0).reason());
    }

    private SetHold about(UUID customer, String category) {
        var today = house.clock().today();
        return new SetHold("claim 17", customer, category, null, today.plusMonths(6), today.plusMonths(24));
    }

    private UUID hold(SetHold wish) {
        return house.as("steward", () -> holds().set(wish, Nights.CARE));
    }

    private String refused(SetHold wish) {
        return Guests.refusal(() -> hold(wish));
    }

    private Holds holds() {
        return new Holds(house.scopes(), house.journal(), house.database(), house.vault(), house.textQuestions());
    }
}

package org.regard.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.boundary.SetBoundary;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.house.TestDatabase;
import org.regard.interaction.WriteNote;
import org.regard.rights.Channel;

/** What the customer wanted gone while a hold kept it is hidden at once and goes as soon as the hold is over. */
class CoveredWhileHeldTest {

    private static final Look SMALL_TALK = Look.of("small-talk");

    private TestDatabase home;
    private House house;
    private Nights nights;
    private Guests guests;
    private UUID mira;
    private UUID hold;

    @BeforeEach
    void a_customer_who_is_held() {
        home = TestDatabase.fresh();
        Company.in(home);
        house = House.on(home);
        nights = new Nights(house);
        guests = new Guests(house);
        mira = guests.person("rm", "Mira Sonntag");
        guests.fact("rm", mira, "likes", "sailing");
        guests.fact("rm", mira, "how-we-met", "at the regatta");
        guests.note("rm", mira, WriteNote.of("a mast", "she sails on Sunday", ""));
        var day = TestClock.START.plusMonths(12);
        hold = house.as("steward", () -> holds().set(new SetHold("claim 17", mira, null, null, day, day), Nights.CARE));
    }

    @Test
    void article_21_a_boundary_hides_what_is_held_and_it_goes_with_the_hold() {
        house.does("rm", () -> house.boundaries().set(mira, SetBoundary.category("how-we-met"), null, SMALL_TALK));
        nights.sweep();
        assertEquals(2, nights.rows("fact"));
        assertEquals(0, seen("how-we-met", "conversation"));
        overNow();
        assertEquals(
                List.of(new RetentionRun.Gone("fact", "how-we-met", "own-end", 1)),
                nights.sweep().gone());
        assertEquals(1, nights.rows("fact"));
    }

    @Test
    void a_note_that_a_wish_covers_ends_and_goes_with_the_hold() {
        house.does("rm", () -> house.boundaries().set(mira, SetBoundary.mention("sails"), 1, Guests.TALK));
        nights.sweep();
        assertEquals(1, nights.rows("note"));
        overNow();
        nights.sweep();
        assertEquals(0, nights.rows("note"));
    }

    @Test
    void article_7_3_what_a_hold_kept_after_a_withdrawal_goes_when_the_hold_ends() {
        house.does("rm", () -> house.word().permissions().withdrawAll(mira, Channel.PHONE, SMALL_TALK));
        assertEquals(2, nights.rows("fact"));
        assertEquals(0, seen("likes", "small-talk"));
        nights.sweep();
        assertEquals(2, nights.rows("fact"));
        house.clock().turnTo(TestClock.START.plusMonths(12));
        var run = nights.sweep();
        assertEquals(List.of(new RetentionRun.Gone("fact", "likes", "no-permission", 1)), facts(run));
        assertTrue(nights.certificate(run)
                .proof()
                .lines()
                .contains(new Proof.Line("fact", "likes", "no-permission", 1, 0)));
        assertEquals(1, nights.rows("fact"));
    }

    private static List<RetentionRun.Gone> facts(RetentionRun run) {
        return run.gone().stream().filter(one -> one.place().equals("fact")).toList();
    }

    private long seen(String category, String purpose) {
        return Raw.asApp(home)
                .set("regard.colleague", colleague())
                .set("regard.roles", "relationship-manager")
                .set("regard.purpose", purpose)
                .set("regard.today", house.clock().today().toString())
                .count("select count(*) from fact where category = '" + category + "'");
    }

    private String colleague() {
        return Raw.asOwner(home)
                .list("select id::text from colleague where sign_in = 'rm'")
                .get(0);
    }

    private void overNow() {
        house.does("steward", () -> holds().lift(hold, Nights.CARE));
    }

    private Holds holds() {
        return new Holds(house.scopes(), house.journal(), house.database(), house.vault(), house.textQuestions());
    }
}

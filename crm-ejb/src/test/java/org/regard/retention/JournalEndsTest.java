package org.regard.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.house.TestDatabase;

/** The journal has an end too: cut at a checkpoint, its seal stays whole. */
class JournalEndsTest {

    private static final LocalDate LATER = TestClock.START.plusMonths(39);
    private TestDatabase home;
    private House house;
    private Guests guests;
    private Nights nights;
    private UUID mira;

    @BeforeEach
    void looks_of_two_months() {
        home = TestDatabase.fresh();
        Company.in(home);
        Raw.asOwner(home).list("select journal_months('2026-03-01', 60)");
        house = House.on(home);
        nights = new Nights(house);
        guests = new Guests(house);
        mira = guests.person("rm", "Mira Sonntag");
        guests.card("rm", mira, "conversation");
        house.clock().turnTo(TestClock.START.plusMonths(1));
        guests.card("rm", mira, "conversation");
        seal();
    }

    @Test
    void article_5_1_e_old_looks_go_and_the_seal_of_the_rest_is_whole() {
        checkpoint();
        house.clock().pass(Duration.ofHours(1));
        guests.card("rm", mira, "conversation");
        house.clock().turnTo(LATER);
        guests.person("rm", "Somebody New");
        seal();
        var run = nights.sweep();
        assertTrue(
                run.gone().contains(new RetentionRun.Gone("disclosure", "", "age", 3)),
                run.gone().toString());
        assertEquals(
                List.of("f"), Raw.asOwner(home).list("select to_regclass('regard.disclosure_2026_03') is not null"));
        assertEquals(
                List.of("t"), Raw.asOwner(home).list("select to_regclass('regard.disclosure_2026_04') is not null"));
        seal();
        var found = house.as("steward", () -> house.seals().verify(Look.of("oversight")));
        assertTrue(found.firstBad().isEmpty(), String.valueOf(found.firstBad()));
        assertEquals("done", nights.sweep().state());
    }

    @Test
    void without_a_checkpoint_nothing_is_cut() {
        house.clock().turnTo(LATER);
        assertEquals(
                0,
                nights.sweep().gone().stream()
                        .filter(gone -> gone.place().equals("disclosure"))
                        .count());
    }

    @Test
    void young_looks_stay() {
        checkpoint();
        house.clock().turnTo(TestClock.START.plusMonths(36));
        nights.sweep();
        assertEquals(
                1,
                Raw.asOwner(home)
                        .list("select 1 where to_regclass('regard.disclosure_2026_03') is not null")
                        .size());
    }

    @Test
    void the_application_still_deletes_nothing_by_itself() {
        var raw = Raw.asApp(home).set("regard.roles", "house").set("regard.purpose", "oversight");
        for (var table : List.of("disclosure", "disclosure_subject", "journal_seal")) {
            assertEquals(
                    "42501",
                    org.junit.jupiter.api.Assertions.assertThrows(
                                    Raw.Failed.class, () -> raw.run("delete from " + table))
                            .state());
        }
    }

    private void checkpoint() {
        assertTrue(house.as("steward", () -> house.checkpointing().make()).isPresent());
    }

    private void seal() {
        while (house.as("", () -> house.sealing().sealWaiting()) > 0) {
            Thread.onSpinWait();
        }
    }
}

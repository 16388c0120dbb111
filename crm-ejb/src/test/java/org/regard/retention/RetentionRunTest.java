package org.regard.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.house.TestDatabase;
import org.regard.knowledge.RecordFact;
import org.regard.platform.Ids;

/** A run goes on where it was, is one on any number of nodes, can be stopped, and certifies what it sees afterwards. */
class RetentionRunTest {

    private TestDatabase home;
    private House house;
    private Nights nights;
    private UUID mira;

    @BeforeEach
    void somebody_with_a_hundred_wishes_that_end() {
        home = TestDatabase.fresh();
        Company.in(home);
        house = House.on(home);
        nights = new Nights(house);
        var guests = new Guests(house);
        mira = guests.person("rm", "Mira Sonntag");
        for (int i = 0; i < 20; i++) {
            guests.fact("rm", mira, RecordFact.told("likes", "tea " + i).until(TestClock.START.plusDays(5)));
        }
        guests.fact("rm", mira, "language", "de");
        house.clock().turnTo(TestClock.START.plusDays(5));
    }

    @Test
    void article_5_1_e_what_ended_is_gone_and_the_certificate_says_how_much_and_where_was_looked() {
        var run = nights.sweep();
        var certificate = nights.certificate(run);
        assertEquals(List.of(new RetentionRun.Gone("fact", "likes", "own-end", 20)), run.gone());
        assertEquals(20, certificate.proof().gone());
        assertTrue(certificate.proof().scans().contains(new Proof.Scan("fact", 1, 0)));
        assertTrue(certificate.genuine());
    }

    @Test
    void a_run_that_nobody_asked_for_is_absent() {
        assertEquals("retention.absent", Guests.refusal(() -> nights.seen(UUID.randomUUID())));
    }

    @Test
    void article_5_1_e_a_fact_is_invisible_at_the_first_second_of_its_last_day() {
        house.clock().turnTo(TestClock.START.plusDays(4));
        house.clock().pass(Duration.ofHours(15).minusSeconds(1));
        assertEquals(21, seenByManager());
        house.clock().pass(Duration.ofSeconds(1));
        assertEquals(1, seenByManager());
        assertEquals(21, nights.rows("fact"));
    }

    @Test
    void a_run_that_was_killed_in_the_middle_is_finished_by_another_node() {
        nights.asked();
        assertTrue(nights.step());
        assertThrows(
                Killed.class,
                () -> house.does("", () -> {
                    nights.sweeping().step();
                    throw new Killed();
                }));
        assertEquals(21, nights.rows("fact"));
        var other = new Nights(sameDay(House.on(home)));
        while (other.step()) {
            Thread.onSpinWait();
        }
        var run = house.as("steward", () -> nights.runs().recent(Nights.CARE)).get(0);
        assertEquals("done", run.state());
        assertEquals(20, run.total());
        assertEquals(1, nights.rows("fact"));
    }

    @Test
    void while_one_node_works_another_waits() {
        nights.asked();
        var other = new Nights(sameDay(House.on(home)));
        house.does("", () -> {
            assertTrue(nights.sweeping().step());
            assertFalse(other.step());
        });
        assertTrue(other.step());
    }

    @Test
    void there_is_one_run_at_a_time() {
        nights.asked();
        assertEquals("retention.under-way", Guests.refusal(() -> nights.asked()));
    }

    @Test
    void a_stopped_run_has_no_certificate_and_the_next_one_finishes() {
        var id = nights.asked();
        nights.step();
        house.does("steward", () -> nights.runs().cancel(id, Nights.CARE));
        assertFalse(nights.step());
        assertNull(nights.seen(id).certificate());
        assertEquals(0, nights.rows("retention_due"));
        assertEquals(
                "retention.over",
                Guests.refusal(() -> house.does("steward", () -> nights.runs().cancel(id, Nights.CARE))));
        assertEquals(20, nights.sweep().total());
    }

    @Test
    void what_somebody_puts_right_meanwhile_stays() {
        var guests = new Guests(house);
        var again = guests.fact("rm", mira, RecordFact.told("likes", "rain").until(TestClock.START.plusDays(6)));
        house.clock().turnTo(TestClock.START.plusDays(6));
        nights.asked();
        nights.step();
        Raw.asApp(home)
                .set("regard.roles", "house")
                .set("regard.purpose", "directory-care")
                .run("update fact set ends_on = null, version = version + 1 where id = ?", again);
        while (nights.step()) {
            Thread.onSpinWait();
        }
        assertEquals(2, nights.rows("fact"));
    }

    @Test
    void while_something_is_left_there_is_no_certificate() {
        var raw = Raw.asOwner(home);
        raw.run("create policy stuck on fact as restrictive for delete using (false)");
        var run = nights.sweep();
        assertEquals("failed", run.state());
        assertEquals("retention.still-there", run.problem());
        assertNull(run.certificate());
        raw.run("drop policy stuck on fact");
        assertNotNull(nights.sweep().certificate());
    }

    @Test
    void a_watchdog_that_nobody_knows_hears_when_a_sweep_failed_and_when_none_ended_in_time() {
        var raw = Raw.asOwner(home);
        raw.run("create policy stuck on fact as restrictive for delete using (false)");
        nights.sweep();
        assertTrue(heard().failed());
        assertFalse(heard().overdue());
        raw.run("drop policy stuck on fact");
        nights.sweep();
        assertTrue(heard().isFine());
        house.clock().pass(Duration.ofHours(27));
        assertTrue(heard().overdue());
    }

    private Punctuality heard() {
        return house.as("", () -> nights.runs().punctuality());
    }

    @Test
    void a_category_that_the_policy_keeps_no_longer_is_let_go() {
        var raw = Raw.asOwner(home);
        raw.list("select draft_policy(2)");
        for (var part : List.of("purpose", "audience", "source")) {
            raw.run("delete from policy_category_" + part + " where policy = 2 and category = 'language'");
        }
        raw.run("delete from policy_category where policy = 2 and code = 'language'");
        raw.list("select publish_policy(2, null, now())");
        assertTrue(nights.preview().going().contains(new RetentionPreview.Row("fact", "language", "not-kept", 1, 0)));
        assertEquals(21, nights.sweep().total());
        assertEquals(0, nights.rows("fact"));
    }

    @Test
    void other_things_end_too() {
        var raw = Raw.asOwner(home);
        raw.run("insert into sign_in_attempt values ('\\x01', 3, ?::timestamptz, null)", "2025-12-01T00:00:00Z");
        raw.run("insert into repeat_answer (colleague_id, key_hash, request_hash, at) select id, '\\x01', '\\x02',"
                + " '2026-01-01' from colleague limit 1");
        raw.run("insert into presence select id, '2026-01-01' from colleague limit 1");
        assertEquals(23, nights.sweep().total());
        assertEquals(0, nights.rows("sign_in_attempt") + nights.rows("repeat_answer") + nights.rows("presence"));
    }

    @Test
    void who_does_not_answer_for_privacy_starts_nothing_and_row_security_says_so_too() {
        var raw = Raw.asApp(home).set("regard.roles", "relationship-manager").set("regard.purpose", "directory-care");
        assertEquals(0, raw.count("select count(*) from retention_run"));
        var failure = assertThrows(
                Raw.Failed.class,
                () -> raw.run(
                        "insert into retention_run (id, state, policy, day, ids_root, asked_at, touched_at) values (?, 'waiting', 1, current_date, '\\x00', now(), now())",
                        Ids.next()));
        assertEquals("42501", failure.state());
    }

    private House sameDay(House other) {
        other.clock().turnTo(house.clock().today());
        return other;
    }

    private int seenByManager() {
        return house.as("rm", () -> {
            house.scopes().enter(Guests.CARE);
            return house.database()
                    .one("select count(*) from fact", row -> row.getInt(1))
                    .orElseThrow();
        });
    }

    private static final class Killed extends RuntimeException {}
}

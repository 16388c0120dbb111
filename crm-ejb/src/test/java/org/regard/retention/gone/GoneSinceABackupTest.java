package org.regard.retention.gone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regard.boundary.SetBoundary;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.TestClock;
import org.regard.house.TestDatabase;
import org.regard.interaction.WriteNote;
import org.regard.knowledge.RecordFact;
import org.regard.retention.Holds;
import org.regard.retention.SetHold;
import org.regard.rights.Channel;
import org.regard.rights.RequestKind;

/** A restored backup brings back no fact and no note that went since, and forgets no wish that was said since. */
class GoneSinceABackupTest {

    private static final Look SMALL_TALK = Look.of("small-talk");
    private static final LocalDate TODAY = TestClock.START;

    @TempDir
    Path folder;

    private GoneHouse home;
    private GoneHouse restored;
    private TestDatabase backup;
    private Guests guests;
    private UUID mira;
    private UUID nora;
    private UUID sailing;
    private UUID phone;
    private UUID note;

    @BeforeEach
    void a_backup_is_made() {
        var database = TestDatabase.fresh();
        Company.in(database);
        home = at(database);
        guests = new Guests(home.house);
        mira = guests.person("rm", "Mira Sonntag");
        sailing = guests.fact("rm", mira, "likes", "sailing");
        phone = guests.fact("rm", mira, "phone", "+49 30 901820");
        guests.fact("rm", mira, "how-we-met", "at the regatta");
        note = guests.note("rm", mira, WriteNote.of("a mast", "", ""));
        nora = guests.person("rm", "Nora Feld");
        guests.fact("rm", nora, "likes", "jazz");
        home.tellAll();
        backup = database.copy();
        home = at(database);
        guests = new Guests(home.house);
    }

    @Test
    void article_17_a_fact_and_a_note_that_were_forgotten_since_are_gone_again() {
        home.house.does("rm", () -> home.house.facts().forget(mira, sailing, SMALL_TALK));
        home.house.does("rm", () -> home.house.notes().forget(mira, note, null, Guests.TALK));
        restore();
        assertEquals(3, restored.rows("fact"));
        assertEquals(0, restored.rows("note"));
        assertEquals(1, restored.rows("certificate where kind = 'restore'"));
        assertEquals(1, restored.rows("certificate_line where place = 'fact' and category = 'likes' and gone = 1"));
    }

    @Test
    void article_16_a_value_that_was_put_right_since_does_not_come_back() {
        home.house.as("rm", () -> home.house
                .facts()
                .correct(mira, phone, null, RecordFact.told("phone", "+49 30 901821"), Guests.TALK));
        restore();
        assertEquals(0, restored.rows("fact where category = 'phone'"));
        assertEquals(0, restored.rows("customer_lookup where fact_id is not null"));
    }

    @Test
    void article_7_3_a_permission_that_was_taken_back_since_stays_taken_back() {
        home.house.does("rm", () -> home.house.word().permissions().withdrawAll(mira, Channel.PHONE, SMALL_TALK));
        restore();
        assertEquals(0, restored.rows("permission where withdrawn_at is null and customer_id = '" + mira + "'"));
        assertEquals(1, restored.rows("permission where withdrawn_at is null"));
        assertEquals(0, restored.rows("fact where category = 'likes' and customer_id = '" + mira + "'"));
    }

    @Test
    void article_21_wishes_objections_restrictions_and_requests_of_since_stand_again() {
        var there = home.house;
        there.does("rm", () -> there.boundaries().set(mira, SetBoundary.topic("regatta"), 1, SMALL_TALK));
        there.does("rm", () -> there.word().objections().object(nora, "small-talk", true, Channel.PHONE, Guests.CARE));
        there.does("rm", () -> there.word().restrictions().restrict(nora, "claims", Channel.PHONE, Guests.CARE));
        there.does("rm", () -> there.word()
                .requests()
                .receive(mira, RequestKind.ACCESS, TODAY, Channel.LETTER, Look.of("access-request")));
        restore();
        assertEquals(0, restored.rows("fact where category = 'how-we-met'"));
        var again = new Guests(restored.house);
        assertEquals("boundary.topic", Guests.refusal(() -> again.fact("rm", mira, "how-we-met", "on the regatta")));
        assertEquals(1, restored.rows("objection where ended_at is null"));
        assertEquals(1, restored.rows("customer where restricted"));
        assertEquals(1, restored.rows("rights_request"));
    }

    @Test
    void a_wish_that_was_lifted_since_is_not_there_again() {
        var there = home.house;
        var wish =
                there.as("rm", () -> there.boundaries().set(mira, SetBoundary.category("interests"), null, SMALL_TALK));
        there.does("rm", () -> there.boundaries().lift(mira, wish, SMALL_TALK));
        restore();
        assertEquals(0, restored.rows("boundary"));
    }

    @Test
    void what_cannot_be_repeated_is_said_aloud() {
        var day = TODAY.plusMonths(6);
        var there = home.house;
        there.as("steward", () -> new Holds(
                        there.scopes(), there.journal(), there.database(), there.vault(), there.textQuestions())
                .set(new SetHold("claim 17", mira, null, null, day, day), Guests.CARE));
        restore();
        assertEquals(
                1, restored.rows("certificate_line where place = 'hold' and reason = 'not-repeated' and stays = 1"));
    }

    @Test
    void who_came_after_the_backup_is_not_here_and_stops_nothing() {
        var later = guests.person("rm", "Olga Stern");
        var fact = guests.fact("rm", later, "likes", "tea");
        home.house.does("rm", () -> home.house.facts().forget(later, fact, SMALL_TALK));
        home.house.as(
                "rm", () -> home.house.boundaries().set(later, SetBoundary.category("interests"), null, SMALL_TALK));
        restore();
        assertEquals(4, restored.rows("fact"));
        assertEquals(0, restored.rows("boundary"));
    }

    @Test
    void a_start_without_a_restore_repeats_nothing_and_a_second_start_neither() {
        home.house.does("rm", () -> home.house.facts().forget(mira, sailing, SMALL_TALK));
        home.tellAll();
        home.opens();
        assertEquals(0, home.rows("certificate"));
        restore();
        restored.opens();
        assertEquals(1, restored.rows("certificate"));
    }

    @Test
    void what_happens_after_a_restore_is_repeated_by_the_next_one() {
        home.house.does("rm", () -> home.house.facts().forget(mira, sailing, SMALL_TALK));
        home.tellAll();
        var second = backup.copy();
        restored = at(backup);
        restored.opens();
        restored.house.does("rm", () -> restored.house.facts().forget(mira, phone, Guests.TALK));
        restored.tellAll();
        var again = at(second);
        again.opens();
        assertEquals(2, again.rows("fact"));
    }

    @Test
    void what_ends_by_its_time_or_is_erased_wholly_needs_no_line() {
        var there = home.house;
        there.does("", () -> there.erasures()
                .erase(java.util.List.of(nora), there.scopes().enterAsHouse("directory-care")));
        assertEquals(0, home.rows("gone_since"));
    }

    @Test
    void the_list_holds_no_value_and_what_was_said_is_noise_without_the_key() throws IOException {
        home.house.does("rm", () -> home.house.boundaries().set(mira, SetBoundary.topic("regatta"), 1, SMALL_TALK));
        home.tellAll();
        var all = Files.readString(file());
        assertTrue(all.contains(mira.toString()));
        for (var value : new String[] {"Mira", "Sonntag", "regatta", "sailing", "phone", "topic"}) {
            assertFalse(all.contains(value), value);
        }
    }

    @Test
    void a_list_that_was_altered_is_refused_and_regard_does_not_open() throws IOException {
        home.house.does("rm", () -> home.house.facts().forget(mira, sailing, SMALL_TALK));
        home.tellAll();
        Files.writeString(file(), Files.readString(file()).replace(sailing.toString(), phone.toString()));
        var there = at(backup);
        assertEquals("erasures.log-altered", Guests.refusal(there::opens));
        assertEquals(4, there.rows("fact"));
    }

    @Test
    void a_line_that_a_crash_cut_off_does_not_count_and_is_cut_away() throws IOException {
        home.house.does("rm", () -> home.house.facts().forget(mira, sailing, SMALL_TALK));
        home.tellAll();
        long lines = home.list.after(0).size();
        Files.writeString(file(), Files.readString(file()) + "17|2026-03-02|fa");
        assertEquals(lines, home.list.after(0).size());
        home.house.does("rm", () -> home.house.facts().forget(mira, phone, Guests.TALK));
        home.tellAll();
        assertEquals(lines + 1, home.list.after(0).size());
    }

    @Test
    void a_copy_that_knows_more_is_taken_in() throws IOException {
        var copy = Files.createDirectory(folder.resolve("elsewhere"));
        var both = new GoneHouse(home.house, folder, Optional.of(copy));
        home.house.does("rm", () -> home.house.facts().forget(mira, sailing, SMALL_TALK));
        both.tellAll();
        long lines = both.list.after(0).size();
        Files.delete(file());
        assertEquals(lines, both.list.after(0).size());
        assertTrue(Files.exists(file()));
    }

    @Test
    void months_that_no_backup_is_as_old_as_go() {
        home.house.does("rm", () -> home.house.facts().forget(mira, sailing, SMALL_TALK));
        home.tellAll();
        home.list.tidy(TODAY.plusMonths(13));
        assertTrue(Files.exists(file()));
        home.list.tidy(TODAY.plusMonths(14));
        assertFalse(Files.exists(file()));
    }

    private Path file() {
        return folder.resolve("gone-2026-03.log");
    }

    private GoneHouse at(TestDatabase database) {
        return new GoneHouse(House.on(database), folder, Optional.empty());
    }

    private void restore() {
        home.tellAll();
        restored = at(backup);
        restored.opens();
    }
}

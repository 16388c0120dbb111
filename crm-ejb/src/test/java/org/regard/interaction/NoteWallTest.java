package org.regard.interaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.platform.Ids;

/** The wall around notes in the database: plain statements with each condition of the purpose scope missing or wrong. */
class NoteWallTest {

    private static final House HOUSE = House.fresh();
    private static final Guests GUESTS = new Guests(HOUSE);
    private static final String COUNT = "select count(*) from note where customer_id = ?";
    private static Company company;
    private static UUID mira;
    private static UUID nora;
    private static UUID note;
    private Raw raw;

    @BeforeAll
    static void guests_come() {
        company = Company.in(HOUSE.home());
        mira = GUESTS.person("rm", "Mira Sonntag");
        note = GUESTS.note("rm", mira, WriteNote.of("a bigger oven", "", "").until(TestClock.START.plusMonths(6)));
        HOUSE.does("rm", () -> HOUSE.notes().keep(mira, WriteNote.of("", "", "the choir"), Look.of("small-talk")));
        nora = GUESTS.forTeamOnly("rm", "Nora Still");
        GUESTS.note("rm", nora, WriteNote.of("quiet", "", ""));
        HOUSE.as("deputy", () -> HOUSE.notes().standing(mira, null, 50, Guests.TALK));
        HOUSE.as("", () -> HOUSE.readMarks().fold());
        HOUSE.as("deputy", () -> HOUSE.notes().standing(mira, null, 50, Guests.TALK));
    }

    @BeforeEach
    void connect() {
        raw = Raw.asApp(HOUSE.home());
    }

    @AfterEach
    void close() throws SQLException {
        raw.close();
    }

    @Test
    void without_a_scope_there_is_nothing() {
        for (var table : new String[] {"note", "note_read", "note_shown"}) {
            assertEquals(0, raw.count("select count(*) from " + table), table);
        }
    }

    @Test
    void the_owner_of_the_tables_is_bound_too() throws SQLException {
        try (var owner = Raw.asOwner(HOUSE.home())) {
            assertEquals(0, owner.count("select count(*) from note"));
        }
    }

    @Test
    void a_purpose_shows_its_own_notes_only() {
        raw.says(company.rm, "relationship-manager", company.harbour, "conversation");
        assertEquals(1, raw.count(COUNT, mira));
        raw.set("regard.purpose", "small-talk");
        assertEquals(1, raw.count(COUNT, mira));
        for (var purpose :
                new String[] {"relationship", "visit", "greeting", "directory-care", "oversight", "emergency"}) {
            raw.set("regard.purpose", purpose);
            assertEquals(0, raw.count(COUNT, mira), purpose);
        }
    }

    @Test
    void a_role_outside_the_audience_sees_none() {
        raw.says(company.desk, "front-desk", company.harbour, "conversation");
        assertEquals(0, raw.count(COUNT, mira));
        raw.says(company.steward, "privacy-steward", null, "conversation");
        assertEquals(0, raw.count(COUNT, mira));
        raw.says(company.admin, "administrator", null, "conversation");
        assertEquals(0, raw.count(COUNT, mira));
    }

    @Test
    void another_team_sees_none() {
        raw.says(company.other, "relationship-manager", company.hill, "conversation");
        assertEquals(0, raw.count(COUNT, mira));
        assertEquals(0, raw.count(COUNT, nora));
        raw.says(company.deputy, "relationship-manager", company.harbour, "conversation");
        assertEquals(1, raw.count(COUNT, mira));
        assertEquals(1, raw.count(COUNT, nora));
    }

    @Test
    void a_scope_on_one_customer_shows_nobody_else() {
        raw.says(company.rm, "relationship-manager", company.harbour, "conversation")
                .set("regard.customer", mira.toString());
        assertEquals(1, raw.count(COUNT, mira));
        assertEquals(0, raw.count(COUNT, nora));
    }

    @Test
    void it_is_gone_on_its_last_day_and_on_the_policys_for_everybody_but_the_sweep() {
        raw.says(company.rm, "relationship-manager", company.harbour, "conversation");
        raw.set("regard.today", TestClock.START.plusMonths(6).minusDays(1).toString());
        assertEquals(1, raw.count(COUNT, mira));
        raw.set("regard.today", TestClock.START.plusMonths(6).toString());
        assertEquals(0, raw.count(COUNT, mira));
        raw.set("regard.purpose", "small-talk");
        assertEquals(1, raw.count(COUNT, mira));
        raw.set("regard.today", TestClock.START.plusMonths(12).toString());
        assertEquals(0, raw.count(COUNT, mira));
        raw.says(null, "house", null, "directory-care");
        raw.set("regard.today", TestClock.START.plusMonths(12).toString());
        assertEquals(2, raw.count(COUNT, mira));
    }

    @Test
    void the_mirror_shows_all_of_them_to_the_team_and_the_steward() {
        raw.says(company.steward, "privacy-steward", null, "access-request");
        assertEquals(2, raw.count(COUNT, mira));
        raw.says(company.lead, "team-lead", company.harbour, "access-request");
        assertEquals(2, raw.count(COUNT, mira));
        raw.says(company.other, "relationship-manager", company.hill, "access-request");
        assertEquals(0, raw.count(COUNT, mira));
        raw.says(company.desk, "front-desk", company.harbour, "access-request");
        assertEquals(0, raw.count(COUNT, mira));
    }

    @Test
    void a_mark_is_seen_with_its_note_and_the_queue_by_the_house() {
        raw.says(company.rm, "relationship-manager", company.harbour, "conversation");
        assertEquals(1, raw.count("select count(*) from note_read where note_id = ?", note));
        assertEquals(0, raw.count("select count(*) from note_shown"));
        raw.says(company.other, "relationship-manager", company.hill, "conversation");
        assertEquals(0, raw.count("select count(*) from note_read"));
        raw.says(null, "house", null, "oversight");
        assertEquals(1, raw.count("select count(*) from note_shown"));
    }

    @Test
    void nobody_writes_for_another_purpose_in_anothers_name_or_about_a_stranger() {
        raw.says(company.rm, "relationship-manager", company.harbour, "conversation");
        var day = TestClock.START;
        assertRefused("another purpose", mira, "small-talk", company.rm, day, day.plusMonths(1));
        assertRefused("another's name", mira, "conversation", company.lead, day, day.plusMonths(1));
        assertRefused(
                "too long",
                mira,
                "conversation",
                company.rm,
                day,
                day.plusMonths(12).plusDays(1));
        assertRefused("ended", mira, "conversation", company.rm, day.minusMonths(1), day);
        assertRefused("too long ago", mira, "conversation", company.rm, day.minusMonths(12), day.plusDays(1));
        raw.set("regard.purpose", "visit");
        assertRefused("a purpose without notes", mira, "visit", company.rm, day, day.plusMonths(1));
        raw.says(company.other, "relationship-manager", company.hill, "conversation");
        assertRefused("another team's", mira, "conversation", company.other, day, day.plusMonths(1));
        assertRefused("whom they do not see", nora, "conversation", company.other, day, day.plusMonths(1));
        raw.says(company.desk, "front-desk", company.harbour, "conversation");
        assertRefused("the desk", mira, "conversation", company.desk, day, day.plusMonths(1));
    }

    @Test
    void nobody_lengthens_a_note_beyond_the_policy() {
        raw.says(company.rm, "relationship-manager", company.harbour, "conversation");
        var far = TestClock.START.plusMonths(12).plusDays(1);
        assertNo("42501", () -> raw.run("update note set ends_on = ? where id = ?", far, note));
        assertNo("23514", () -> raw.run("update note set held_on = held_on + 1 where id = ?", note));
        assertNo("42501", () -> raw.run("update note set kept_since = kept_since + 1 where id = ?", note));
        assertNo("42501", () -> raw.run("update note set purpose = 'small-talk' where id = ?", note));
    }

    @Test
    void who_neither_wrote_it_nor_looks_after_them_changes_nothing() {
        raw.says(company.lead, "team-lead", company.harbour, "conversation");
        assertEquals(0, raw.run("update note set version = version where id = ?", note));
        raw.says(company.other, "relationship-manager", company.hill, "conversation");
        assertEquals(0, raw.run("update note set version = version where id = ?", note));
        assertEquals(0, raw.run("delete from note where id = ?", note));
        raw.says(company.steward, "privacy-steward", null, "directory-care");
        assertEquals(0, raw.run("delete from note where id = ?", note));
    }

    @Test
    void nobody_marks_a_note_as_read_but_the_house() {
        raw.says(company.rm, "relationship-manager", company.harbour, "conversation");
        assertNo(
                "42501",
                () -> raw.run(
                        "insert into note_read select customer_id, id, written_by, written_at from note where id = ?",
                        note));
        assertEquals(0, raw.run("update note_read set last_at = last_at + interval '1 day'"));
    }

    @Test
    void a_published_policys_words_about_notes_stay_as_they_are() {
        assertNo("P0001", () -> raw.run("update policy_note_audience set reach = 'house' where policy = 1"));
        assertNo("P0001", () -> raw.run("update policy set note_months = 100 where version = 1"));
    }

    private void assertRefused(String what, UUID about, String purpose, UUID by, LocalDate held, LocalDate end) {
        var no = assertThrows(
                Raw.Failed.class,
                () -> raw.run(
                        """
                        insert into note (customer_id, id, sealed, purpose, channel, held_on, kept_since, written_by, written_at, ends_on)
                        values (?, ?, decode('00', 'hex'), ?, 'phone', ?, ?, ?, now(), ?)""",
                        about,
                        Ids.next(),
                        purpose,
                        held,
                        TestClock.START,
                        by,
                        end),
                what);
        assertEquals("42501", no.state(), what);
    }

    private static void assertNo(String state, org.junit.jupiter.api.function.Executable work) {
        assertEquals(state, assertThrows(Raw.Failed.class, work).state());
    }
}

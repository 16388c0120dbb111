package org.regard.interaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.house.Guests.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.sealing.SealBroken;

/** Notes through their service, down to the rows. */
class NotesTest {

    private static final House HOUSE = House.fresh();
    private static final Guests GUESTS = new Guests(HOUSE);
    private static final Look TALK = Guests.TALK;
    private static final Look ACCESS = Look.of("access-request");
    private static final WriteNote OVEN = WriteNote.of("a bigger oven", "that we ask around", "call on Friday");
    private static Company company;
    private UUID mira;

    @BeforeAll
    static void the_house_opens() {
        company = Company.in(HOUSE.home());
    }

    @BeforeEach
    void somebody_comes() {
        HOUSE.clock().turnTo(TestClock.START);
        mira = GUESTS.person("rm", "Mira Sonntag");
    }

    @Test
    void what_was_noted_is_read_by_the_colleague_who_looks_after_them_too() {
        keep(OVEN.by(Channel.PHONE));
        var note = standing("deputy").notes().get(0);
        assertEquals(
                List.of("a bigger oven", "that we ask around", "call on Friday"),
                note.lines().all());
        assertEquals(Channel.PHONE, note.channel());
        assertEquals("Colleague rm", note.writerName());
        assertEquals(TestClock.START, note.heldOn());
        assertEquals(TestClock.START.plusMonths(12), note.endsOn());
    }

    @Test
    void nobody_needs_to_ask_the_database_what_was_said() throws Exception {
        keep(OVEN);
        try (var raw = house()) {
            var row = raw.list("select row_to_json(n)::text from note n where customer_id = ?", mira)
                    .get(0);
            assertFalse(row.contains("oven") || row.contains("Friday"), row);
        }
    }

    @Test
    void a_contact_is_a_contact_and_the_customers_own_time_begins_anew() {
        HOUSE.clock().turnTo(TestClock.START.plusMonths(30));
        keep(OVEN.heldOn(TestClock.START.plusMonths(30).minusDays(3)));
        assertEquals(
                TestClock.START.plusMonths(30).minusDays(3),
                standing("rm").customer().seenOn());
        keep(OVEN.heldOn(TestClock.START.plusMonths(29)));
        assertEquals(
                TestClock.START.plusMonths(30).minusDays(3),
                standing("rm").customer().seenOn());
    }

    @Test
    void newest_first_page_by_page_and_none_twice() {
        for (int i = 0; i < 7; i++) {
            keep(WriteNote.of("number " + i, "", "").heldOn(TestClock.START.minusDays(i / 2)));
        }
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var page = standing("rm", after, 3);
            page.notes().forEach(note -> seen.add(note.lines().need()));
            after = page.after();
        } while (after != null);
        assertEquals(List.of("number 1", "number 0", "number 3", "number 2", "number 5", "number 4", "number 6"), seen);
        assertEquals("search.after-unknown", refusal(() -> standing("rm", "nonsense", 3)));
    }

    @Test
    void article_5_1_b_a_note_serves_the_purpose_of_its_conversation_and_no_other() {
        keep(OVEN);
        assertEquals(List.of(), standing("rm", Look.of("small-talk")).notes());
        assertEquals("note.not-for-this-purpose", refusal(() -> standing("rm", Look.of("visit"))));
        assertEquals(
                "note.not-for-this-purpose",
                refusal(() -> HOUSE.as("rm", () -> HOUSE.notes().keep(mira, OVEN, Look.of("greeting")))));
    }

    @Test
    void whose_purposes_have_no_notes_at_all_finds_nobody_here() {
        for (var whom : List.of(mira, UUID.randomUUID())) {
            assertEquals(
                    "customer.absent",
                    refusal(() -> HOUSE.as("steward", () -> HOUSE.notes().standing(whom, null, 9, Guests.CARE))));
        }
    }

    @Test
    void who_is_not_near_enough_is_told_so_and_shown_nothing() {
        keep(OVEN);
        var look = TALK.because("a call for a colleague");
        var far = standing("other", look);
        assertFalse(far.reader().readable() || far.reader().writable());
        assertEquals(List.of(), far.notes());
        assertEquals(
                "note.not-yours-to-write",
                refusal(() -> HOUSE.as("other", () -> HOUSE.notes().keep(mira, OVEN, look))));
        var near = standing("lead", look);
        assertTrue(near.reader().readable() && near.reader().writable());
        assertEquals(1, near.notes().size());
    }

    @Test
    void a_steward_and_the_desk_hold_no_conversations() {
        assertEquals("purpose.not-for-role", refusal(() -> standing("steward")));
        assertEquals("purpose.not-for-role", refusal(() -> standing("desk")));
    }

    @Test
    void article_16_the_old_words_are_erased_not_kept() throws Exception {
        var note = keep(OVEN);
        var before = sealed(note);
        correct("rm", note, 1L, WriteNote.of("a smaller oven", "", ""));
        assertNotEquals(before, sealed(note));
        assertEquals(
                List.of("a smaller oven", "", ""),
                standing("rm").notes().get(0).lines().all());
        try (var raw = house()) {
            assertEquals(1, raw.count("select count(*) from note where customer_id = ?", mira));
        }
    }

    @Test
    void corrected_words_bear_the_name_of_who_put_them_right() {
        var note = keep(OVEN);
        correct("deputy", note, null, WriteNote.of("an oven", "", ""));
        assertEquals("Colleague deputy", standing("rm").notes().get(0).writerName());
    }

    @Test
    void a_correction_of_what_somebody_else_changed_is_refused() {
        var note = keep(OVEN);
        assertEquals(2, correct("rm", note, 1L, OVEN.by(Channel.EMAIL)));
        assertEquals("version.newer", refusal(() -> correct("rm", note, 1L, OVEN)));
        assertEquals("version.newer", refusal(() -> forget("rm", note, 1L, TALK)));
    }

    @Test
    void others_do_not_change_somebodys_words() {
        var note = keep(OVEN);
        var look = TALK.because("the manager asked me");
        assertEquals(
                "note.others-words",
                refusal(() -> HOUSE.as("lead", () -> HOUSE.notes().correct(mira, note, null, OVEN, look))));
        HOUSE.does("lead", () -> HOUSE.notes().forget(mira, note, null, look));
        assertEquals(List.of(), standing("rm").notes());
    }

    @Test
    void article_17_a_forgotten_note_is_gone_with_its_marks() throws Exception {
        var note = keep(OVEN);
        standing("deputy");
        fold();
        forget("rm", note, null, TALK);
        try (var raw = house()) {
            assertEquals(0, raw.count("select count(*) from note where id = ?", note));
            assertEquals(0, raw.count("select count(*) from note_read where note_id = ?", note));
        }
        assertEquals("note.absent", refusal(() -> forget("rm", note, null, TALK)));
    }

    @Test
    void on_the_customers_word_a_steward_lets_a_note_go() {
        var note = keep(OVEN);
        forget("steward", note, null, ACCESS);
        assertEquals(List.of(), standing("rm").notes());
    }

    @Test
    void article_5_1_e_a_note_is_invisible_on_the_day_it_ends() {
        keep(OVEN.until(TestClock.START.plusDays(10)));
        HOUSE.clock().turnTo(TestClock.START.plusDays(9));
        assertEquals(1, standing("rm").notes().size());
        HOUSE.clock().turnTo(TestClock.START.plusDays(10));
        assertEquals(0, standing("rm").notes().size());
        assertEquals(0, mirrored().size());
    }

    @Test
    void article_15_the_mirror_shows_notes_of_every_purpose_with_their_readers() {
        keep(OVEN);
        HOUSE.does("rm", () -> HOUSE.notes()
                .keep(mira, WriteNote.of("", "", "ask about the choir"), Look.of("small-talk")));
        standing("deputy");
        fold();
        var notes = mirrored();
        assertEquals(
                List.of("conversation [Colleague deputy]", "small-talk []"),
                notes.stream()
                        .map(note -> note.purpose() + " " + note.readers())
                        .sorted()
                        .toList());
        fold();
        assertEquals(
                1, standing("rm").notes().get(0).readers().size(), "showing the mirror is not reading for the purpose");
    }

    @Test
    void a_list_is_one_look_in_the_journal() {
        keep(OVEN);
        keep(OVEN);
        standing("deputy");
        var looks = HOUSE.as("rm", () -> HOUSE.mirrors().mirror(mira, ACCESS, Locale.ENGLISH)).readers().stream()
                .filter(one -> one.act().equals("notes"))
                .toList();
        assertEquals(1, looks.size());
        assertEquals(List.of("note"), looks.get(0).categories());
    }

    @Test
    void a_sealed_note_moved_to_another_customer_does_not_open() throws Exception {
        var nora = GUESTS.person("rm", "Nora Still");
        var from = keep(OVEN);
        var to = GUESTS.note("rm", nora, OVEN);
        try (var raw = Raw.asApp(HOUSE.home())) {
            raw.says(company.rm, "relationship-manager", company.harbour, "conversation");
            assertEquals(
                    1,
                    raw.run("update note set sealed = (select sealed from note where id = ?) where id = ?", from, to));
        }
        assertThrows(SealBroken.class, () -> HOUSE.as("rm", () -> HOUSE.notes().standing(nora, null, 50, TALK)));
    }

    private UUID keep(WriteNote note) {
        return GUESTS.note("rm", mira, note);
    }

    private Standing standing(String by) {
        return standing(by, TALK);
    }

    private Standing standing(String by, Look look) {
        return HOUSE.as(by, () -> HOUSE.notes().standing(mira, null, 50, look));
    }

    private Standing standing(String by, String after, int limit) {
        return HOUSE.as(by, () -> HOUSE.notes().standing(mira, after, limit, TALK));
    }

    private long correct(String by, UUID note, Long version, WriteNote request) {
        return HOUSE.as(by, () -> HOUSE.notes().correct(mira, note, version, request, TALK));
    }

    private void forget(String by, UUID note, Long version, Look look) {
        HOUSE.does(by, () -> HOUSE.notes().forget(mira, note, version, look));
    }

    private List<NoteView> mirrored() {
        return HOUSE.as("rm", () -> HOUSE.mirrors().mirror(mira, ACCESS, Locale.ENGLISH))
                .notes();
    }

    private static void fold() {
        HOUSE.as("", () -> HOUSE.readMarks().fold());
    }

    private static String sealed(UUID note) throws Exception {
        try (var raw = house()) {
            return raw.list("select encode(sealed, 'hex') from note where id = ?", note)
                    .get(0);
        }
    }

    private static Raw house() {
        return Raw.asApp(HOUSE.home()).says(null, "house", null, "directory-care");
    }
}

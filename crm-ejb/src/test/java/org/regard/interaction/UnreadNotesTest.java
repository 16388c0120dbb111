package org.regard.interaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.regard.house.Guests.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Guests;
import org.regard.house.TestClock;
import org.regard.house.WithMira;

/** Notes nobody has read: proposed to whose they are, kept when they matter. */
class UnreadNotesTest extends WithMira {

    private static final LocalDate FADES = TestClock.START.plusMonths(3);
    private static final Look TALK = Guests.TALK;
    private UUID note;

    @BeforeEach
    void a_note_is_written() {
        house.does("lead", () -> {
            var look = TALK.because("standing in");
            note = house.notes().keep(mira, WriteNote.of("a bigger oven", "", ""), look);
        });
    }

    @Test
    void it_says_until_when_it_waits_for_a_reader() {
        assertEquals(TestClock.START.plusMonths(3).plusDays(30), note("lead").unreadUntil());
        read("rm");
        assertNull(note("lead").unreadUntil());
    }

    @Test
    void it_is_proposed_to_who_wrote_it_and_who_looks_after_the_customer_once_it_fades() {
        house.clock().turnTo(FADES.minusDays(1));
        assertEquals(List.of(), mine("lead"));
        house.clock().turnTo(FADES);
        for (var whose : List.of("lead", "rm")) {
            var fading = mine(whose).get(0);
            assertEquals("Mira Sonntag", fading.called());
            assertEquals("Colleague lead", fading.writer());
            assertEquals(TestClock.START.plusMonths(3).plusDays(30), fading.goesOn());
        }
        assertEquals(List.of(), mine("other"));
    }

    @Test
    void what_was_read_does_not_fade() {
        read("rm");
        house.clock().turnTo(FADES);
        assertEquals(List.of(), mine("lead"));
    }

    @Test
    void words_that_were_put_right_wait_anew() {
        read("rm");
        house.clock().turnTo(TestClock.START.plusMonths(1));
        var look = TALK.because("standing in");
        house.does("lead", () -> house.notes().correct(mira, note, null, WriteNote.of("a smaller oven", "", ""), look));
        house.clock().turnTo(FADES);
        assertEquals(List.of(), mine("lead"));
        house.clock().turnTo(FADES.plusMonths(1));
        assertEquals(1, mine("lead").size());
    }

    @Test
    void what_still_matters_waits_anew_on_the_word_of_whose_it_is() {
        house.clock().turnTo(FADES);
        house.does("rm", () -> house.unreadNotes().renew(mira, note, TALK));
        assertEquals(List.of(), mine("rm"));
        house.clock().turnTo(FADES.plusMonths(3));
        assertEquals(1, mine("rm").size());
    }

    @Test
    void others_do_not_say_so_and_of_a_note_that_was_read_nobody_needs_to() {
        var mika = new Guests(house).note("rm", mira, WriteNote.of("", "", "call on Friday"));
        var look = TALK.because("standing in");
        assertEquals(
                "note.others-words",
                refusal(() -> house.does("lead", () -> house.unreadNotes().renew(mira, mika, look))));
        read("deputy");
        assertEquals(
                "note.has-been-read",
                refusal(() -> house.does("rm", () -> house.unreadNotes().renew(mira, mika, TALK))));
        assertEquals(
                "note.absent",
                refusal(() -> house.does("rm", () -> house.unreadNotes().renew(mira, UUID.randomUUID(), TALK))));
    }

    private void read(String by) {
        house.as(by, () -> house.notes().standing(mira, null, 50, TALK));
        house.as("", () -> house.readMarks().fold());
    }

    private NoteView note(String by) {
        return house.as(by, () -> house.notes().note(mira, note, TALK.because("standing in")));
    }

    private List<UnreadNote> mine(String by) {
        return house.as(by, () -> house.unreadNotes().mine(TALK));
    }
}

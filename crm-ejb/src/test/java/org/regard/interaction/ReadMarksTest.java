package org.regard.interaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.TestClock;

/** Whether anybody has read a note: marked in the background, for its present words, by others than its writer. */
class ReadMarksTest {

    private static final House HOUSE = House.fresh();
    private static final Guests GUESTS = new Guests(HOUSE);
    private static final Look TALK = Guests.TALK;
    private static final WriteNote OVEN = WriteNote.of("a bigger oven", "that we ask around", "call on Friday");
    private UUID mira;

    @BeforeAll
    static void the_house_opens() {
        Company.in(HOUSE.home());
    }

    @BeforeEach
    void somebody_comes() {
        HOUSE.clock().turnTo(TestClock.START);
        mira = GUESTS.person("rm", "Mira Sonntag");
    }

    @Test
    void a_note_nobody_read_says_so_and_its_writer_does_not_count() {
        keep(OVEN);
        standing("rm");
        fold();
        var note = standing("rm").notes().get(0);
        assertEquals(List.of(), note.readers());
        assertNull(note.lastRead());
    }

    @Test
    void who_read_a_note_and_when_last_is_marked_in_the_background() {
        keep(OVEN);
        standing("deputy");
        var last = HOUSE.clock().instant();
        assertEquals(List.of(), standing("rm").notes().get(0).readers(), "not before the marks are made");
        fold();
        var note = standing("rm").notes().get(0);
        assertEquals(List.of("Colleague deputy"), note.readers());
        assertEquals(last, note.lastRead());
        HOUSE.clock().pass(Duration.ofDays(3));
        standing("lead", TALK.because("standing in"));
        fold();
        assertEquals(
                List.of("Colleague lead", "Colleague deputy"),
                standing("rm").notes().get(0).readers());
    }

    @Test
    void words_that_were_put_right_have_not_been_read() {
        var note = keep(OVEN);
        standing("deputy");
        fold();
        HOUSE.clock().pass(Duration.ofMinutes(1));
        standing("lead", TALK.because("standing in"));
        HOUSE.clock().pass(Duration.ofMinutes(1));
        correct("rm", note, null, WriteNote.of("an oven, smaller", "", ""));
        fold();
        assertEquals(List.of(), standing("rm").notes().get(0).readers());
    }

    @Test
    void another_day_for_the_same_words_leaves_their_readers() {
        var note = keep(OVEN);
        standing("deputy");
        fold();
        correct("rm", note, null, OVEN.heldOn(TestClock.START.minusDays(1)));
        assertEquals(List.of("Colleague deputy"), standing("rm").notes().get(0).readers());
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

    private long correct(String by, UUID note, Long version, WriteNote request) {
        return HOUSE.as(by, () -> HOUSE.notes().correct(mira, note, version, request, TALK));
    }

    private static void fold() {
        HOUSE.as("", () -> HOUSE.readMarks().fold());
    }
}

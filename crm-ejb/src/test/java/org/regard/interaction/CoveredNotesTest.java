package org.regard.interaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.regard.house.Guests.refusal;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.boundary.SetBoundary;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;

/** What they do not want written down is in no note, and goes from those that are there. */
class CoveredNotesTest {

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
        mira = GUESTS.person("rm", "Mira Sonntag");
    }

    @Test
    void what_they_do_not_want_written_down_is_no_note() {
        wish("my divorce");
        assertEquals("boundary.topic", refusal(() -> keep(WriteNote.of("", "", "ask how the D I V O R C E goes"))));
        var note = keep(OVEN);
        assertEquals(
                "boundary.topic",
                refusal(() -> HOUSE.as("rm", () -> HOUSE.notes()
                        .correct(mira, note, null, WriteNote.of("after the divorce", "", ""), TALK))));
    }

    @Test
    void a_wish_erases_the_notes_it_covers_of_every_purpose() {
        keep(WriteNote.of("a flat, after the divorce", "", ""));
        HOUSE.does("rm", () -> HOUSE.notes().keep(mira, WriteNote.of("", "the divorce", ""), Look.of("small-talk")));
        keep(OVEN);
        assertEquals("boundary.erases", refusal(() -> wish("my divorce")));
        HOUSE.does("rm", () -> HOUSE.boundaries().set(mira, SetBoundary.topic("my divorce"), 2, TALK));
        assertEquals(
                List.of("a bigger oven"),
                HOUSE
                        .as("rm", () -> HOUSE.mirrors().mirror(mira, Look.of("access-request"), Locale.ENGLISH))
                        .notes()
                        .stream()
                        .map(note -> note.lines().need())
                        .toList());
    }

    private void wish(String topic) {
        HOUSE.does("rm", () -> HOUSE.boundaries().set(mira, SetBoundary.topic(topic), null, TALK));
    }

    private UUID keep(WriteNote note) {
        return GUESTS.note("rm", mira, note);
    }
}

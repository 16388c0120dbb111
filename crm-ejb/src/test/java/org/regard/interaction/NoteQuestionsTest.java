package org.regard.interaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.regard.house.Guests.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Guests;
import org.regard.house.WithMira;
import org.regard.wording.OverrideView;

/** Notes that could be read aloud: a question, an answer with a reason, and the steward who sees it. */
class NoteQuestionsTest extends WithMira {

    private static final Look TALK = Guests.TALK;
    private static final WriteNote ABOUT_ANOTHER = WriteNote.of("an oven as large as Jonas Moreno has", "", "");

    @BeforeEach
    void something_is_known() {
        guests.person("rm", "Jonas Moreno");
    }

    @Test
    void the_name_of_another_customer_is_asked_about_and_the_customers_own_is_none() {
        assertEquals("text.asks", refusal(() -> guests.note("rm", mira, ABOUT_ANOTHER)));
        guests.note("rm", mira, WriteNote.of("Mira Sonntag wants a bigger oven", "", ""));
        assertEquals(1, standing().size());
    }

    @Test
    void each_of_the_three_lines_is_looked_at() {
        assertEquals(
                "text.asks", refusal(() -> guests.note("rm", mira, WriteNote.of("", "card 4111 1111 1111 1111", ""))));
        assertEquals(
                "text.asks", refusal(() -> guests.note("rm", mira, WriteNote.of("", "", "ask about the diabetes"))));
    }

    @Test
    void it_is_a_question_not_a_prohibition_and_the_steward_sees_the_answer() {
        var note = guests.note("rm", mira, ABOUT_ANOTHER.because("they bake together"));
        var seen = overrides().get(0);
        assertEquals("they bake together", seen.reason());
        assertEquals(note, seen.text());
        assertEquals(List.of("person"), seen.kinds());
    }

    @Test
    void a_correction_is_asked_about_too_and_takes_the_reason_away_when_nothing_is_left_to_ask() {
        var note = guests.note("rm", mira, ABOUT_ANOTHER.because("they bake together"));
        assertEquals("text.asks", refusal(() -> correct(note, ABOUT_ANOTHER)));
        correct(note, WriteNote.of("a large oven", "", ""));
        assertEquals(List.of(), overrides());
    }

    @Test
    void the_reason_goes_with_its_note() {
        var note = guests.note("rm", mira, ABOUT_ANOTHER.because("they bake together"));
        house.does("rm", () -> house.notes().forget(mira, note, null, TALK));
        assertEquals(List.of(), overrides());
        guests.note("rm", mira, ABOUT_ANOTHER.because("they bake together"));
        house.as("", () -> {
            house.scopes().enterAsHouse("directory-care");
            return house.database().run("delete from note");
        });
        assertEquals(List.of(), overrides());
    }

    private void correct(UUID note, WriteNote request) {
        house.does("rm", () -> house.notes().correct(mira, note, null, request, TALK));
    }

    private List<NoteView> standing() {
        return house.as("rm", () -> house.notes().standing(mira, null, 50, TALK))
                .notes();
    }

    private List<OverrideView> overrides() {
        return house.as("steward", () -> house.textChecks().overrides(null, 50, Look.of("oversight")));
    }
}

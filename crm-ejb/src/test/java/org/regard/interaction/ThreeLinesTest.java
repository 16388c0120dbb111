package org.regard.interaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.regard.house.Guests.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regard.platform.Refusal;

/** Three short things, never a dossier. */
class ThreeLinesTest {

    @Test
    void one_line_is_enough_and_the_others_are_empty() {
        assertEquals(List.of("", "", "call on Friday"), new ThreeLines(null, "  ", " call on Friday ").all());
    }

    @Test
    void three_empty_lines_are_no_note() {
        assertEquals("note.empty", refusal(() -> new ThreeLines(null, " ", "\n")));
    }

    @Test
    void each_line_is_as_long_as_a_breath_and_no_longer() {
        assertEquals(280, new ThreeLines("é".repeat(280), "", "").need().length());
        assertEquals("note.too-long", refusal(() -> new ThreeLines("", "x".repeat(281), "")));
        assertEquals("note.too-long", refusal(() -> new ThreeLines("", "", "x".repeat(281))));
    }

    @Test
    void letters_are_counted_as_people_count_them() {
        assertEquals("🍞".repeat(280), new ThreeLines("🍞".repeat(280), "", "").need());
        assertEquals("note.too-long", refusal(() -> new ThreeLines("🍞".repeat(281), "", "")));
    }

    @Test
    void a_line_break_is_a_space() {
        assertEquals("a bigger oven", new ThreeLines("a\r\nbigger\n oven", "", "").need());
    }

    @Test
    void what_could_pass_for_the_border_between_lines_is_refused() {
        assertEquals("value.control-characters", refusal(() -> new ThreeLines("a\u001fb", "", "")));
        assertEquals("value.control-characters", refusal(() -> new ThreeLines("", "a\u0000b", "")));
    }

    @Test
    void what_was_joined_opens_as_it_was() {
        var lines = new ThreeLines("a bigger oven", "", "call on Friday");
        assertEquals(lines, ThreeLines.opened(lines.joined()));
    }

    @Test
    void the_way_a_conversation_was_held_is_said() {
        assertEquals(
                "note.which-channel", refusal(() -> WriteNote.of("a", "", "").by(null)));
        assertEquals(
                List.of(),
                java.util.Arrays.stream(Channel.values())
                        .filter(one -> Channel.of(one.code()).orElseThrow() != one)
                        .toList());
        assertEquals(
                Refusal.Kind.MALFORMED,
                org.junit.jupiter.api.Assertions.assertThrows(
                                org.regard.platform.Refused.class, () -> new ThreeLines("", "", ""))
                        .refusal()
                        .kind());
    }
}

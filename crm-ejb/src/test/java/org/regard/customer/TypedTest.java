package org.regard.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.regard.house.Guests.refusal;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void two_letters_are_enough_and_one_is_not() {
        assertEquals("ma", typed("Ma").word());
        assertEquals("search.too-short", refusal(() -> typed("M")));
        assertEquals("search.too-short", refusal(() -> typed("  ")));
        assertEquals("search.too-short", refusal(() -> typed(null)));
    }

    @Test
    void one_sign_is_enough_where_a_sign_is_a_word() {
        assertEquals("李", typed("李").word());
    }

    @Test
    void the_longest_word_drives_the_search() {
        var typed = typed("jo moreno");
        assertEquals("moreno", typed.word());
        assertEquals(List.of("jo"), typed.others());
    }

    @Test
    void more_than_a_hundred_signs_are_refused() {
        assertEquals("search.too-long", refusal(() -> typed("m".repeat(101))));
    }

    @Test
    void a_whole_address_or_number_is_looked_up_exactly() {
        assertEquals(
                "mira@example.org",
                typed(" Mira@Example.org ").exact().orElseThrow().value());
        assertEquals("+4930901820", typed("+49 30 901820").exact().orElseThrow().value());
        assertEquals("+4930901820", typed("030 901820").exact().orElseThrow().value());
        assertEquals(Optional.empty(), typed("Mira Sonntag").exact());
    }

    @Test
    void the_journal_can_tell_two_searches_apart() {
        assertNotEquals(typed("mira sonntag").forHash(), typed("mira montag").forHash());
    }

    private static Typed typed(String text) {
        return Typed.of(text, new ExactValues()::read);
    }
}

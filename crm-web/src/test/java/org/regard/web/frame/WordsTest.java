package org.regard.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void initials_are_the_first_letters_of_the_first_and_the_last_word() {
        assertEquals("AM", Words.initials("Antonio  de la Moreno"));
        assertEquals("Ö", Words.initials("özil"));
        assertEquals("𝒜", Words.initials("𝒜da"));
        assertEquals("·", Words.initials(" "));
    }

    @Test
    void a_sentence_that_nobody_wrote_shows_its_key() {
        assertEquals("no.such.sentence", Words.say(Locale.ENGLISH, "no.such.sentence"));
    }

    @Test
    void a_sentence_is_said_in_the_language_of_the_reader() {
        assertEquals("one year", Words.say(Locale.US, "policy.keep.years", 1));
        assertEquals("3 Jahre", Words.say(Locale.GERMANY, "policy.keep.years", 3));
    }
}

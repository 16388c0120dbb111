package org.regard.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentencesTest {
    static final Sentences ENGLISH = Sentences.in(Locale.ENGLISH);
    private static final Sentences GERMAN = Sentences.in(Locale.GERMAN);

    @Test
    void every_sentence_exists_in_both_languages() {
        assertEquals(ENGLISH.bundle().keySet(), GERMAN.bundle().keySet());
    }

    @Test
    void every_sentence_can_be_said_with_its_details() {
        for (var key : ENGLISH.bundle().keySet()) {
            for (var language : new Sentences[] {ENGLISH, GERMAN}) {
                var said = language.say(key, "one", "two", "three");
                assertFalse(said.isBlank() || said.contains("{"), key);
            }
        }
    }

    @Test
    void another_language_than_these_two_is_answered_in_english() {
        assertEquals(ENGLISH.say("stopped"), Sentences.in(Locale.FRENCH).say("stopped"));
    }

    @Test
    void a_console_without_umlauts_gets_none() {
        var text = "Öffnen Sie Straße für später";
        assertEquals("Oeffnen Sie Strasse fuer spaeter", Console.readable(text, StandardCharsets.US_ASCII));
        assertEquals(text, Console.readable(text, StandardCharsets.UTF_8));
    }

    @Test
    void a_refusal_is_one_sentence_with_a_way_out() {
        var said = new CannotStart("port.busy", "8080").sentence(ENGLISH);
        assertTrue(said.contains("8080") && said.contains("-Dregard.port"));
    }
}

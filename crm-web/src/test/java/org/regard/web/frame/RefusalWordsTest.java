package org.regard.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regard.platform.Refusal;

/** Nobody hears a bare "no": each rule in the source says why, and what one can do instead, in each language. */
class RefusalWordsTest {
    private static final Pattern RULE =
            Pattern.compile("(?:Refusal\\.(?:malformed|forbidden|absent|conflict|unfit|tooLarge|tooOften)"
                    + "|Reading\\.no|\\bno)\\(\\s*\"([a-z0-9.-]+)\"");
    private static final List<Path> SOURCES = List.of(Path.of("../crm-ejb/src/main/java"), Path.of("src/main/java"));

    @Test
    void every_rule_says_why_and_what_to_do_instead_in_both_languages() {
        var unsaid = new TreeSet<String>();
        for (var language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var words = ResourceBundle.getBundle("org.regard.web.refusals", language);
            for (var rule : rules()) {
                for (var key : List.of(rule, rule + ".way")) {
                    if (!own(words).contains(key)) unsaid.add(language + " " + key);
                }
            }
        }
        assertEquals(Set.of(), unsaid);
    }

    @Test
    void every_sentence_can_be_filled_with_its_details() {
        for (var language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var words = ResourceBundle.getBundle("org.regard.web.refusals", language);
            for (var key : own(words)) {
                var sentence =
                        new MessageFormat(words.getString(key), language).format(new Object[] {"7", "8", "9", "10"});
                assertFalse(sentence.isBlank() || sentence.contains("{"), language + " " + key + ": " + sentence);
            }
        }
    }

    @Test
    void a_detail_stands_in_the_sentence() {
        var words = RefusalWords.of(Refusal.unfit("value.too-long", "80"), Locale.GERMANY);
        assertEquals("Hier werden höchstens 80 Zeichen festgehalten.", words.sentence());
    }

    @Test
    void a_rule_among_the_details_is_said_in_its_own_words() {
        var refusal = Refusal.unfit("policy-file.against-a-rule", "57", "phone", "value.too-long", "80");
        assertEquals(
                "Zeile 57, phone: Hier werden höchstens 80 Zeichen festgehalten.",
                RefusalWords.of(refusal, Locale.GERMANY).sentence());
    }

    /** English is the base of the bundle; German has to say all of it itself. */
    private static Set<String> own(ResourceBundle words) {
        if (!words.getLocale().getLanguage().equals("de")) return words.keySet();
        try (var german = RefusalWordsTest.class.getResourceAsStream("/org/regard/web/refusals_de.properties")) {
            return new PropertyResourceBundle(german).keySet();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> rules() {
        var rules = new TreeSet<String>();
        for (var source : SOURCES) {
            try (var files = Files.walk(source)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .flatMap(RefusalWordsTest::rulesOf)
                        .forEach(rules::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return rules;
    }

    private static Stream<String> rulesOf(Path file) {
        try {
            return RULE.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

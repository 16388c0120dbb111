package org.regard.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.regard.platform.Refusal;

/** Nobody hears a bare "no": each rule in the source says why, and what one can do instead, in each language. */
class RefusalWordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    /** A plain sentence of a kind stands in for a rule without words of its own; its key is put together. */
    private static final String KINDS = "kind.";
    /** What no sentence says, and for whom it is given: the number of the first such detail of a rule. */
    private static final Map<String, Integer> NOT_FOR_THE_SENTENCE = Map.of(
            // how many seconds to wait, for the header that says so to a program
            "check.too-often", 1);
    /** Rules whose words another rule follows, with its own details. */
    private static final Map<String, Integer> WITH_ANOTHER_RULE = Map.of("policy-file.against-a-rule", 3);
    /** Places that give a rule which is named elsewhere, and give no details of their own. */
    private static final Set<String> PASSED_ON = Set.of(
            "Refusal.java",
            "Reading.java",
            "Node.java",
            "WordListText.java",
            "Merges.java",
            "Imports.java",
            "ImportWords.java",
            "BasicSignIn.java");

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
    void a_rule_gives_the_same_number_of_details_wherever_it_is_named() {
        details().forEach((rule, given) -> assertEquals(1, given.size(), rule + " gives " + given));
    }

    @Test
    void every_detail_that_a_rule_gives_is_said_and_nothing_is_said_that_it_does_not_give() {
        var given = details();
        for (var language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var words = ResourceBundle.getBundle("org.regard.web.refusals", language);
            for (var rule : said()) {
                var number = given.getOrDefault(rule, Set.of(0)).iterator().next();
                var said = places(words.getString(rule));
                said.addAll(words.containsKey(rule + ".way") ? places(words.getString(rule + ".way")) : Set.of());
                assertEquals(first(NOT_FOR_THE_SENTENCE.getOrDefault(rule, number)), said, language + " " + rule);
            }
        }
    }

    @Test
    void a_filled_sentence_keeps_no_bracket_and_no_gap() {
        var given = details();
        for (var language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var words = ResourceBundle.getBundle("org.regard.web.refusals", language);
            for (var key : own(words)) {
                var number = given.getOrDefault(key.replaceFirst("\\.way$", ""), Set.of(0))
                        .iterator()
                        .next();
                var details = IntStream.range(0, number)
                        .mapToObj(at -> "<" + at + ">")
                        .toArray();
                var sentence = new MessageFormat(words.getString(key), language).format(details);
                assertFalse(sentence.isBlank() || sentence.contains("{"), language + " " + key + ": " + sentence);
                for (var place : places(words.getString(key))) {
                    assertTrue(sentence.contains("<" + place + ">"), language + " " + key + ": " + sentence);
                }
            }
        }
    }

    @Test
    void every_sentence_belongs_to_a_rule_that_is_named_in_the_sources() {
        var named = new TreeSet<>(RefusalSites.named());
        var unnamed = said().stream()
                .filter(rule -> !rule.startsWith(KINDS) && !named.contains(rule))
                .toList();
        assertEquals(List.of(), unnamed);
    }

    @Test
    void only_known_places_pass_on_a_rule_that_is_named_elsewhere() {
        var places = RefusalSites.all().stream()
                .filter(site -> site.rule().isEmpty())
                .map(RefusalSites.Site::file)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(PASSED_ON), places);
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
        return details().keySet();
    }

    /** How many details each rule gives; more than one number when its places do not agree. */
    private static Map<String, Set<Integer>> details() {
        var details = new TreeMap<String, Set<Integer>>();
        for (var site : RefusalSites.all()) {
            if (!site.rule().isEmpty()) {
                int number = site.details() == RefusalSites.PASSED_ON
                        ? WITH_ANOTHER_RULE.getOrDefault(site.rule(), RefusalSites.PASSED_ON)
                        : site.details();
                details.computeIfAbsent(site.rule(), any -> new TreeSet<>()).add(number);
            }
        }
        return details;
    }

    /** The rules that have a sentence. */
    private static Set<String> said() {
        return ResourceBundle.getBundle("org.regard.web.refusals", Locale.ENGLISH).keySet().stream()
                .filter(key -> !key.endsWith(".way"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The numbers of the details in a sentence; a detail is a word and has no format of its own. */
    private static Set<Integer> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> Integer.valueOf(place.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> first(int number) {
        return IntStream.range(0, number).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}

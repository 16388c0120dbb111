package org.regard.wording.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regard.wording.TextRules;
import org.regard.wording.WordLists;

/** How a steward writes a list, and what it finds. */
class WordListTest {

    private static List<String> found(String list, String text) {
        return WordListText.read(list).in(Words.of(text)).stream()
                .map(hit -> hit.topic() + " " + text.substring(hit.start(), hit.end()))
                .toList();
    }

    @Test
    void a_word_is_found_whole_and_a_star_stands_for_any_ending_or_beginning() {
        var list = "[health]\nflu\ndiabet*\n*krebs\n*kumm*\n";
        assertEquals(List.of("health Flu"), found(list, "Flu, but no influenza."));
        assertEquals(List.of("health Diabetikerin"), found(list, "Ist Diabetikerin."));
        assertEquals(List.of("health Brustkrebs"), found(list, "Hat Brustkrebs, mag Krebssuppe."));
        assertEquals(List.of("health Bekümmernis"), found("[health]\n*kuemm*\n", "Hat Bekümmernis."));
    }

    @Test
    void phrases_exceptions_remarks_and_umlauts_are_understood() {
        var list = "# remark\n[crime]\nin prison\n- krankenhausbau\nkrank*\nhäss*\n";
        assertEquals(List.of("crime In  prison"), found(list, "In  prison, or in prisons."));
        assertEquals(List.of("crime Krankenhaus"), found(list, "Krankenhaus, Krankenhausbau."));
        assertEquals(List.of("crime haesslich", "crime hässlich"), found(list, "haesslich hässlich"));
    }

    @Test
    void an_excepted_phrase_means_something_else_and_a_phrase_ends_with_its_sentence() {
        var list = "[insult]\nfat\nis fat\ncrazy\n-fat free\n-crazy golf*\n";
        assertEquals(List.of("insult fat"), found(list, "Is the milk fat? It is fat-free, he plays crazy golf."));
        assertEquals(List.of("insult Crazy"), found(list, "Crazy: golf. The milk is fat free."));
        assertEquals(List.of(), found("[crime]\nin prison\n", "They came in. Prison it is."));
    }

    @Test
    void a_word_that_is_somebodys_name_or_a_streets_is_not_asked_about_unless_it_is_an_insult() {
        var rules = new TextRules(WordLists.supplied(), "DE");
        for (var name :
                List.of("Frau Krebs rief an", "Mr. Gay signed", "Wohnt in der Judengasse 4", "Jude GmbH zahlt")) {
            assertEquals(List.of(), rules.check(name), name);
        }
        for (var said : List.of("Frau Krebs hat Krebs", "Mr Gay is gay", "Herr Vollidiot rief an", "ist Jude")) {
            assertEquals(1, rules.check(said).size(), said);
        }
    }

    @Test
    void a_pattern_is_that_of_re2_and_knows_no_case() {
        assertEquals(List.of("house k-123456"), found("[house]\n/\\bK-[0-9]{6}\\b/\n", "Siehe k-123456."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Health]|text.no-topic",
                "a*b|text.star-inside",
                "ab*|text.stem-too-short",
                "!!!|text.no-word",
                "/(/|text.bad-pattern",
                "/(a+)+\\1/|text.bad-pattern",
                "/x{1000}/|text.bad-pattern",
                "/((x{9}){9}){9}/|text.bad-pattern",
                "/a*/|text.pattern-matches-nothing"
            })
    void what_cannot_be_a_list_is_refused_by_its_line(String line, String rule) {
        var refusal = WordListText.refuse("# first\n" + line).orElseThrow();
        assertEquals(rule, refusal.rule());
        assertEquals("2", refusal.details().get(0));
    }

    @Test
    void the_supplied_lists_can_be_read() {
        for (var name : WordLists.Name.values()) {
            assertEquals(java.util.Optional.empty(), WordListText.refuse(name.supplied()), name.code());
        }
        assertTrue(WordLists.supplied().isWord("koch"));
        assertTrue(WordLists.supplied().isThing("nuernberg"));
    }

    @Test
    void a_list_its_lines_and_its_patterns_have_an_end() {
        assertEquals("text.list-too-long", refused("word\n".repeat(10_001)));
        assertEquals("text.entry-too-long", refused("w".repeat(61)));
        assertEquals("text.pattern-too-long", refused("/" + "w".repeat(81) + "/"));
        assertEquals("text.too-many-patterns", refused("/word/\n".repeat(1_001)));
    }

    private static String refused(String list) {
        return WordListText.refuse(list).orElseThrow().rule();
    }
}

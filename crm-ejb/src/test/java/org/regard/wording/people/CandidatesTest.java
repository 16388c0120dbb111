package org.regard.wording.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regard.wording.WordLists;
import org.regard.wording.people.Candidate.Shape;
import org.regard.wording.words.Words;

/** What may be a name in a text, before the directory is asked. */
class CandidatesTest {

    private static final WordLists LISTS = WordLists.supplied();

    private static List<String> found(String text, Shape shape) {
        return Candidates.in(Words.of(text), LISTS).stream()
                .filter(one -> one.shape() == shape)
                .map(one -> text.substring(one.start(), one.end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Moreno",
                "Moreno, Anna",
                "Ludwig van der Steen",
                "anna moreno",
                "Müller-Lüdenscheidt",
                "Marina De luca",
                "佐藤 健"
            })
    void two_names_beside_each_other_are_asked_for_together(String name) {
        assertTrue(found("dass " + name + " kam.", Shape.PAIR).contains(name), name);
    }

    @Test
    void an_initial_leads_to_the_name_behind_it() {
        assertEquals(List.of("A. Moreno"), found("Wie A. Moreno sagte.", Shape.INITIAL));
    }

    @Test
    void a_title_stands_before_a_name_however_it_is_inflected() {
        assertEquals(List.of("Moreno"), found("Von Herrn Moreno gehört.", Shape.TITLED));
        assertEquals(List.of("Moreno"), found("Mr. Moreno's offer.", Shape.TITLED));
        assertEquals(List.of("Koch"), found("Familie Koch zahlt.", Shape.TITLED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Koch bringt das Essen.", "Ein Ford stand im Hof.", "In Nürnberg war Messe.",
                        "Entrance on Konrad-Adenauer-Allee 3.",
                "We sold the Bosch 3000.", "Müller & Söhne liefert.", "The rose is red.", "Am Montag im Mai."
            })
    void a_word_a_town_a_maker_and_a_street_are_nobody_alone(String text) {
        assertEquals(List.of(), found(text, Shape.LONE));
    }

    @Test
    void a_name_alone_counts_where_somebody_is_spoken_of() {
        assertEquals(List.of("Brinkmann"), found("Habe mit Brinkmann telefoniert.", Shape.LONE));
        assertEquals(List.of("Koch"), found("Habe mit Koch telefoniert.", Shape.LONE));
        assertEquals(List.of("Baker"), found("We met Baker about it.", Shape.LONE));
        assertEquals(List.of(), found("Brinkmann-Straße 4.", Shape.LONE));
    }
}

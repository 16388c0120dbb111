package org.regard.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.regard.house.Guests.refusal;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.boundary.topic.Families.Family;
import org.regard.house.WithAHouse;

/** The steward says which words belong together; what is refused leaves every list as it was. */
class TopicListsTest extends WithAHouse {

    private final TopicLists lists = new TopicLists(house.database(), house.policies());

    @BeforeEach
    void the_steward_has_a_list() {
        keep("sailing", List.of(" Segeln ", "sailing", "Sailing", ""), "likes");
    }

    @Test
    void a_family_is_kept_as_it_was_written_last_and_goes_when_it_is_taken_out() {
        assertEquals(new Family("sailing", List.of("sailing", "Segeln"), Set.of("likes")), family("sailing"));
        keep("sailing", List.of("regatta"));
        assertEquals(new Family("sailing", List.of("regatta"), Set.of()), family("sailing"));
        house.does("steward", () -> lists.remove("sailing"));
        assertEquals(
                0, all().stream().filter(one -> one.code().equals("sailing")).count());
    }

    @Test
    void a_family_is_called_by_small_letters() {
        for (var code : new String[] {null, "", "s", "Sailing", "4711", "sailing boats", "s".repeat(41)}) {
            assertEquals("topics.code", refused(code, List.of("boat")), code);
        }
    }

    @Test
    void a_family_has_words_and_not_endlessly_many() {
        assertEquals("topics.words", refused("boats", List.of()));
        assertEquals("topics.words", refused("boats", List.of("", " ")));
        var words = IntStream.rangeClosed(0, TopicLists.MOST_WORDS)
                .mapToObj(n -> "boat" + n)
                .toList();
        assertEquals("topics.words", refused("boats", words));
        keep("boats", words.subList(1, words.size()));
    }

    @Test
    void a_word_has_two_letters_and_at_most_sixty() {
        assertEquals("topics.word", refused("boats", List.of("boat", "b")));
        assertEquals("topics.word", refused("boats", List.of("boat", "b".repeat(TopicLists.LONGEST_WORD + 1))));
        keep("boats", List.of("bo", "b".repeat(TopicLists.LONGEST_WORD)));
    }

    @Test
    void a_family_is_about_categories_that_there_are() {
        assertEquals("category.unknown", refused("boats", List.of("boat"), "likes", "shoe-size"));
    }

    @Test
    void what_is_not_there_is_not_taken_out() {
        var before = all();
        assertEquals("topics.absent", refusal(() -> house.does("steward", () -> lists.remove("boats"))));
        assertEquals(before, all());
    }

    private void keep(String code, List<String> words, String... categories) {
        house.does("steward", () -> lists.keep(code, words, List.of(categories)));
    }

    private String refused(String code, List<String> words, String... categories) {
        var before = all();
        var rule = refusal(() -> keep(code, words, categories));
        assertEquals(before, all());
        return rule;
    }

    private List<Family> all() {
        return house.as("steward", lists::all);
    }

    private Family family(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }
}

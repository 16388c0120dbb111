package org.regard.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.house.Guests.refusal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;

/** Search as you type, with the statements that run in the product. */
class DirectoryTest {

    private static final House HOUSE = House.fresh();
    private static final Guests GUESTS = new Guests(HOUSE);
    private static final List<String> WORDS = List.of("Kastan", "Kasten", "Kastor", "Kastner");

    @BeforeAll
    static void guests_come() {
        Company.in(HOUSE.home());
        var moreno = GUESTS.organisation("rm", "Antonio Moreno Taquería");
        GUESTS.personOf("rm", "Antonio Moreno", moreno);
        GUESTS.person("rm", "Jörg Müller");
        GUESTS.person("rm", "Hans Mueller");
        GUESTS.person("rm", "Tom Muller");
        GUESTS.forTeamOnly("rm", "Mutter Verborgen");
        var reached = GUESTS.person("rm", "Anne-Marie O'Brien");
        GUESTS.fact("rm", reached, "phone", "+49 30 901820");
        GUESTS.fact("rm", reached, "email", "anne@example.org");
        for (int i = 0; i < 60; i++) {
            GUESTS.person(
                    "rm", "Gast" + (char) ('a' + i % 26) + " " + WORDS.get(i % 4) + (i % 3 == 0 ? " Überkasten" : ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mo", "mor", "MOR", "antonio", "ANTÓNIO", "tonio", "ore", "moreno an", "an moreno"})
    void any_part_of_the_name_finds_antonio_moreno(String typed) {
        assertTrue(GUESTS.found("desk", typed).contains("Antonio Moreno"), typed);
    }

    @Test
    void one_letter_is_too_few_and_the_middle_of_a_word_needs_three() {
        assertEquals("search.too-short", refusal(() -> GUESTS.found("desk", "m")));
        assertTrue(GUESTS.found("desk", "reno").contains("Antonio Moreno"));
        assertTrue(!GUESTS.found("desk", "re").contains("Antonio Moreno"));
    }

    @Test
    void müller_finds_mueller_and_muller() {
        assertEquals(3, GUESTS.found("desk", "müller").size());
        assertTrue(GUESTS.found("desk", "mueller").containsAll(List.of("Jörg Müller", "Hans Mueller")));
        assertTrue(GUESTS.found("desk", "muller").containsAll(List.of("Jörg Müller", "Tom Muller")));
        assertTrue(GUESTS.found("desk", "taqueria").contains("Antonio Moreno Taquería"));
    }

    @Test
    void people_come_before_organisations_and_organisations_show_their_people() {
        var items = HOUSE.as("desk", () -> HOUSE.directory().search("antonio", null, 10, Guests.GREETING))
                .items();
        assertEquals(
                List.of("person", "organisation"),
                items.stream().map(Found::kind).toList());
        assertEquals("Antonio Moreno", items.get(1).people().get(0).name());
        assertEquals("Colleague rm", items.get(0).manager().name());
    }

    @Test
    void a_whole_number_or_address_finds_exactly() {
        assertEquals(List.of("Anne-Marie O'Brien"), GUESTS.found("desk", "030 901820"));
        assertEquals(List.of("Anne-Marie O'Brien"), GUESTS.found("desk", "ANNE@example.org"));
        assertEquals(List.of(), GUESTS.found("desk", "030 901821"));
        assertEquals(List.of("Anne-Marie O'Brien"), GUESTS.found("desk", "obrien marie"));
    }

    @Test
    void who_is_for_one_team_is_not_found_by_the_other() {
        assertEquals(List.of("Mutter Verborgen"), GUESTS.found("desk", "verborgen"));
        assertEquals(List.of(), GUESTS.found("other", "verborgen"));
        assertEquals(List.of(), GUESTS.found("other", "erborg"));
    }

    @Test
    void nothing_is_found_by_signs_of_a_query_language() {
        for (var typed : List.of("%%", "mo%", "__", "mo' or 'a'='a", "\\\\", "*:*")) {
            try {
                assertTrue(GUESTS.found("desk", typed).size() < 5, typed);
            } catch (org.regard.platform.Refused no) {
                assertEquals("search.too-short", no.refusal().rule());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ka", "kast", "gas", "ast", "kas ga", "überk"})
    void pages_follow_one_another_without_gap_or_repeat(String typed) {
        var whole = HOUSE.as("desk", () -> HOUSE.directory().search(typed, null, 200, Guests.GREETING));
        var paged = new ArrayList<UUID>();
        String after = null;
        do {
            var from = after;
            var page = HOUSE.as("desk", () -> HOUSE.directory().search(typed, from, 7, Guests.GREETING));
            page.items().forEach(found -> paged.add(found.id()));
            after = page.after();
        } while (after != null && paged.size() < 500);
        assertEquals(new HashSet<>(paged).size(), paged.size(), "repeats");
        assertEquals(new HashSet<>(whole.items().stream().map(Found::id).toList()), new HashSet<>(paged), "gaps");
    }

    @Test
    void a_search_and_a_card_cost_a_fixed_number_of_statements() {
        GUESTS.found("desk", "kast");
        assertTrue(statements(() -> GUESTS.found("desk", "kasten")) <= 8);
        assertEquals(statements(() -> GUESTS.found("desk", "mor")), statements(() -> GUESTS.found("desk", "ant")));
    }

    private static int statements(Runnable work) {
        int before = HOUSE.statements();
        work.run();
        return HOUSE.statements() - before;
    }
}

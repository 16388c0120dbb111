package org.regard.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameFoldingTest {

    @Test
    void mueller_muller_and_müller_find_one_another() {
        for (var typed : List.of("müller", "Mueller", "MULLER", "MÜLLER")) {
            assertTrue(meet(typed, "Müller"), typed);
        }
        assertTrue(meet("müller", "Mueller"));
        assertTrue(meet("müller", "Muller"));
    }

    @Test
    void accents_and_case_do_not_count() {
        assertEquals(Set.of("antonio", "perez"), NameFolding.tokens("António PÉREZ"));
        assertEquals(Set.of("angstrom", "aangstroem"), NameFolding.tokens("Ångström"));
        assertEquals(Set.of("francois"), NameFolding.tokens("Franc\u0327ois"));
    }

    @Test
    void letters_that_unicode_takes_for_whole_are_folded_too() {
        assertEquals(Set.of("lodz"), NameFolding.tokens("Łódź"));
        assertEquals(Set.of("strasse"), NameFolding.tokens("Straße"));
        assertTrue(NameFolding.tokens("Bjørn").containsAll(Set.of("bjorn", "bjoern")));
    }

    @Test
    void a_hyphen_parts_words_and_an_apostrophe_joins_them() {
        assertEquals(List.of("anne", "marie", "obrien"), NameFolding.words("Anne-Marie O'Brien"));
        assertEquals(List.of("obrien"), NameFolding.words("O’Brien"));
    }

    @Test
    void other_scripts_are_found_as_they_are_written() {
        assertEquals(Set.of("山田", "太郎"), NameFolding.tokens("山田 太郎"));
        assertEquals(Set.of("ελενη"), NameFolding.tokens("Ελένη"));
    }

    @Test
    void a_name_without_letters_has_no_words() {
        assertEquals(Set.of(), NameFolding.tokens("— ! …"));
    }

    private static boolean meet(String typed, String name) {
        var both = NameFolding.variants(NameFolding.words(typed).get(0));
        return !Collections.disjoint(both, NameFolding.tokens(name));
    }
}

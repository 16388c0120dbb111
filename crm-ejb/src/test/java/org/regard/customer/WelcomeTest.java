package org.regard.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.regard.house.Guests.refusal;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;

/** Somebody who is welcomed has a name that can be read. */
class WelcomeTest {

    @Test
    void they_are_a_person_or_an_organisation() {
        assertEquals("customer.kind-unknown", refusal(() -> new Welcome(null, "Mira", null, null, null, false)));
    }

    @Test
    void a_name_is_there_and_not_endless() {
        assertEquals("customer.name-length", refusal(() -> Welcome.person("  ")));
        assertEquals("customer.name-length", refusal(() -> Welcome.person("M".repeat(Welcome.LONGEST_NAME + 1))));
        assertEquals("Mira Sonntag", Welcome.person(" Mira   Sonntag ").calledName());
    }

    @Test
    void a_name_has_letters_and_turns_nothing_around() {
        assertEquals("customer.name-without-letters", refusal(() -> Welcome.person("!!!")));
        assertEquals("value.control-characters", refusal(() -> Welcome.person("Mira\u202eSonntag")));
        assertEquals("value.control-characters", refusal(() -> Welcome.person("Mira\u0000Sonntag")));
    }

    @Test
    void only_a_person_belongs_to_an_organisation() {
        assertEquals(
                "affiliation.person-only",
                refusal(() -> new Welcome(Kind.ORGANISATION, "Bakery", null, null, new UUID(0, 1), false)));
    }

    @Test
    void their_own_word_is_one_line() {
        assertEquals("customer.own-word-length", refusal(() -> Welcome.person("Mira")
                .byTheirWord("w".repeat(Look.LONGEST_REASON + 1))));
    }
}

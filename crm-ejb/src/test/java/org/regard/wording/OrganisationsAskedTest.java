package org.regard.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.platform.Ids;

/** Which organisations a text is asked about, with a real directory behind it. */
class OrganisationsAskedTest {
    private House house;
    private Guests guests;
    private UUID anna;

    @BeforeEach
    void open() {
        house = House.fresh();
        Company.in(house.home());
        guests = new Guests(house);
        var own = guests.organisation("rm", "Brinkmann Werft GmbH");
        anna = guests.personOf("rm", "Anna Brinkmann", own);
        guests.organisation("rm", "Velunora Logistik GmbH");
        guests.organisation("rm", "Größmann & Söhne KG");
        guests.organisation("rm", "Apple Inc.");
        guests.organisation("rm", "Adler Apotheke e.K.");
        guests.person("rm", "Ludwig Adler");
    }

    private List<String> firms(String text) {
        return house.as("rm", () -> house.textChecks().check(text, anna, Guests.TALK)).stream()
                .filter(one -> one.kind() == Kind.ORGANISATION)
                .map(one -> text.substring(one.start(), one.end()))
                .toList();
    }

    @Test
    void an_organisation_is_asked_about_with_its_legal_form_and_without() {
        assertEquals(List.of("Velunora Logistik"), firms("Zahlt weniger als Velunora Logistik GmbH."));
        assertEquals(List.of("Velunora Logistik"), firms("Used to work for Velunora Logistik in Bremen."));
        assertEquals(List.of("Velunora"), firms("The offer from Velunora was better."));
        assertEquals(List.of("Größmann & Söhne"), firms("Möchte dieselben Konditionen wie Größmann & Söhne."));
        assertEquals(List.of("Groessmann und Soehne"), firms("War früher bei Groessmann und Soehne."));
        assertEquals(List.of("Apple"), firms("He moved to Apple Inc. last year."));
        assertEquals(List.of("Adler Apotheke"), firms("Holt es in der Adler Apotheke ab."));
    }

    @Test
    void an_ordinary_word_is_none() {
        assertEquals(List.of(), firms("Her Apple is broken, and the one with Apple on it too."));
        assertEquals(List.of(), firms("Brought an apple pie. Apple trees grow behind the house."));
        assertEquals(List.of(), firms("Der Adler auf dem Schild ist alt, und die Logistik ist schwierig."));
        assertEquals(List.of(), firms("Die Söhne helfen bei Adler mit."));
    }

    @Test
    void their_own_organisation_may_stand_there() {
        assertEquals(List.of(), firms("Kommt im Auftrag der Brinkmann Werft GmbH, zahlt für Brinkmann Werft."));
    }

    @Test
    void an_organisation_that_the_writer_may_not_find_is_told_to_the_steward_alone() {
        house.does("other", () -> house.customers()
                .welcome(
                        new org.regard.customer.Welcome(
                                org.regard.customer.Kind.ORGANISATION,
                                "Zolinquara Medical AG",
                                null,
                                null,
                                null,
                                true,
                                null),
                        Guests.CARE));
        var text = "Heard that Zolinquara Medical is leaving.";
        assertEquals(List.of(), firms(text));
        house.does("rm", () -> {
            var opened = house.opening().open(anna, Guests.TALK);
            house.textQuestions()
                    .settle(opened.scope(), anna, opened.key(), Spoken.in(Spoken.Place.NOTE, Ids.next(), text, null));
        });
        var kept = house.as("steward", () -> house.textChecks().overrides(null, 5, Look.of("oversight")))
                .get(0);
        assertTrue(kept.unasked());
        assertEquals(List.of("organisation"), kept.kinds());
    }
}

package org.regard.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.regard.customer.Welcome;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.House;

class HelloCardTest {

    private static final House HOUSE = House.fresh();
    private static final Company COMPANY = Company.in(HOUSE.home());

    @Test
    void the_desk_greets_somebody_by_the_name_they_like() {
        var id = HOUSE.as(
                "rm", () -> HOUSE.customers().welcome(Welcome.person("Mira Sonntag"), Look.of("directory-care")));
        HOUSE.does("rm", () -> HOUSE.facts()
                .record(id, RecordFact.told("called-how", "Frau Sonntag"), Look.of("greeting")));
        var card = HOUSE.as("desk", () -> HOUSE.helloCards().card(id, Look.of("greeting"), Locale.ENGLISH));
        assertEquals("Mira Sonntag", card.customer().calledName());
        assertEquals(
                "Frau Sonntag", card.fact("called-how").orElseThrow().shown().text());
        assertEquals(COMPANY.rm, card.customer().manager().id());
        assertEquals(COMPANY.deputy, card.customer().deputy().id());
        assertTrue(!card.lookedAfterByMe());
    }
}

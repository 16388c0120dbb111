package org.regard.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.regard.house.Guests.refusal;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;

/** The emergency purpose always works, always needs a note and always alerts (GDPR Art. 5(1)(f)). */
class EmergencyLawTest {
    private static final Look HELP = Look.of("emergency").because("collapsed in the hall");
    private static final Look OVERSIGHT = Look.of("oversight");

    private final House house = House.fresh();
    private final Guests guests = new Guests(house);
    private UUID mira;

    @BeforeEach
    void somebody_comes() {
        Company.in(house.home());
        mira = guests.person("rm", "Mira Sonntag");
    }

    private Emergencies alerts() {
        return house.emergencies();
    }

    private List<EmergencyView> told(String who, Look look) {
        return house.as(who, () -> alerts().list(look));
    }

    private void looks(String who, UUID customer) {
        house.as(who, () -> house.helloCards().card(customer, HELP, Locale.ENGLISH));
    }

    private long alertsKept() {
        return Raw.asOwner(house.home())
                .says(null, "house", null, "directory-care")
                .count("select count(*) from emergency_alert");
    }

    @Test
    void article_5_1_f_an_emergency_is_told_to_the_steward_and_to_who_looks_after_them_with_its_note() {
        looks("desk", mira);
        for (var one : List.of(told("steward", OVERSIGHT), told("rm", Guests.CARE))) {
            assertEquals(1, one.size());
            assertEquals("collapsed in the hall", one.get(0).reason());
            assertEquals("Colleague desk", one.get(0).lookedBy());
        }
        assertEquals(List.of(), told("other", Guests.CARE));
    }

    @Test
    void article_5_1_f_without_a_note_nothing_is_shown_and_nobody_is_told() {
        assertEquals("purpose.emergency-needs-note", refusal(() -> guests.card("desk", mira, "emergency")));
        assertEquals(0, alertsKept());
    }

    @Test
    void the_alert_and_the_look_stand_or_fall_together() {
        assertThrows(
                IllegalStateException.class,
                () -> house.as("desk", () -> {
                    house.helloCards().card(mira, HELP, Locale.ENGLISH);
                    throw new IllegalStateException("the answer never left");
                }));
        assertEquals(0, alertsKept());
    }

    @Test
    void an_emergency_opens_whom_only_their_team_sees_and_finds_nobody() {
        var hidden = guests.forTeamOnly("other", "Nora Abend");
        assertEquals("customer.absent", refusal(() -> guests.card("desk", hidden, "greeting")));
        looks("desk", hidden);
        assertEquals(1, told("other", Guests.CARE).size());
        var found = house.as("desk", () -> house.directory().search("Nora Abend", null, 5, HELP));
        assertEquals(List.of(), found.items());
    }

    @Test
    void it_waits_until_each_has_said_something_and_the_customer_reads_it() {
        looks("desk", mira);
        looks("desk", mira);
        var one = told("rm", Guests.CARE).get(0);
        assertEquals(
                "emergency.say",
                refusal(() -> house.does("rm", () -> alerts().acknowledge(one.id(), " ", Guests.CARE))));
        assertEquals(
                "emergency.absent",
                refusal(() -> house.does("steward", () -> alerts().acknowledge(one.id(), "Fine", OVERSIGHT))));
        house.does("rm", () -> alerts().acknowledge(one.id(), "Spoke with her daughter", Guests.CARE));
        assertEquals(0, house.as("rm", () -> alerts().waiting(Guests.CARE)));
        assertEquals(1, house.as("steward", () -> alerts().waiting(OVERSIGHT)));
        var mirror = house.as("rm", () -> house.mirrors().mirror(mira, Look.of("access-request"), Locale.ENGLISH));
        assertEquals(
                List.of("Spoke with her daughter"),
                mirror.emergencies().stream()
                        .map(told -> told.said())
                        .filter(said -> said != null)
                        .toList());
    }
}

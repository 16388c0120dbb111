package org.regard.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.customer.Found;
import org.regard.disclosure.Look;
import org.regard.house.CustomerWord;
import org.regard.house.Guests;
import org.regard.house.Raw;
import org.regard.house.WithMira;
import org.regard.knowledge.RecordFact;

/** Objection and restriction as the law wants them (GDPR Art. 18, 21). */
class StopLawTest extends WithMira {

    private static final Look ACCESS = Look.of("access-request");

    @BeforeEach
    void something_is_known() {
        guests.fact("rm", mira, "phone", "+49 30 901820");
        guests.fact("rm", mira, "language", "de");
        guests.fact("rm", mira, "likes", "chamber music");
    }

    @Test
    void article_21_an_objection_stops_the_purpose_at_once_for_this_customer_alone() {
        var nora = guests.person("rm", "Nora Abend");
        guests.fact("rm", nora, "language", "en");
        object("greeting", false);
        assertEquals(List.of(), seen("greeting"));
        assertTrue(seen("expected-call").contains("phone"));
        assertEquals(1, guests.card("rm", nora, "greeting").facts().size());
        assertEquals("all", guests.card("rm", mira, "greeting").customer().stopped());
        assertEquals("", guests.card("rm", nora, "greeting").customer().stopped());
    }

    @Test
    void article_21_objecting_to_a_heading_stops_everything_below_it() {
        object("relationship", false);
        for (var purpose : List.of("greeting", "conversation", "small-talk", "visit", "expected-call")) {
            assertEquals(List.of(), seen(purpose), purpose);
        }
        assertFalse(seen("delivery").isEmpty());
    }

    @Test
    void article_21_what_was_agreed_goes_on_when_the_objection_is_not_against_advertising() {
        object("delivery", false);
        assertEquals(List.of("phone"), seen("delivery"));
        assertEquals(
                "unless-agreed", guests.card("rm", mira, "delivery").customer().stopped());
    }

    @Test
    void article_21_2_against_advertising_nothing_goes_on() {
        object("delivery", true);
        assertEquals(List.of(), seen("delivery"));
    }

    @Test
    void article_21_3_nothing_outweighs_an_objection_to_advertising_or_keeping_in_touch() {
        for (var id : List.of(object("delivery", true), object("small-talk", false))) {
            assertEquals("objection.absolute", refused("steward", () -> assess(id, true)));
        }
    }

    @Test
    void article_21_1_compelling_grounds_are_noted_before_the_purpose_goes_on() {
        var id = object("delivery", false);
        assertEquals("objection.needs-an-assessment", refused("steward", () -> word().objections()
                .assess(mira, id, true, " ", ACCESS)));
        house.does("steward", () -> assess(id, false));
        assertEquals(List.of("phone"), seen("delivery"));
        house.does("steward", () -> assess(id, true));
        assertTrue(seen("delivery").contains("language"));
        var ended = rights().objections().get(0);
        assertEquals("outweighed", ended.endedWhy());
        assertEquals("What weighs more.", ended.assessment());
    }

    @Test
    void article_21_taken_back_the_purpose_goes_on() {
        var id = object("greeting", false);
        house.does("desk", () -> word().objections().takeBack(mira, id, Guests.GREETING));
        assertTrue(seen("greeting").contains("language"));
    }

    @Test
    void article_21_the_customers_own_rights_and_help_in_danger_cannot_be_objected_to() {
        for (var purpose : List.of("access-request", "emergency", "oversight")) {
            assertEquals("objection.not-against-this", refused("rm", () -> word().objections()
                    .object(mira, purpose, false, Channel.PHONE, Guests.GREETING)));
        }
        object("relationship", true);
        assertEquals(3, mirrored().size());
    }

    @Test
    void article_21_the_database_stops_it_for_every_statement() throws Exception {
        object("relationship", false);
        try (var raw = Raw.asApp(house.home())) {
            raw.says(company.rm, "relationship-manager", company.harbour, "greeting");
            assertEquals(0, raw.count("select count(*) from fact"));
            raw.set("regard.customer", mira.toString());
            assertEquals(0, raw.count("select count(*) from fact"));
        }
    }

    @Test
    void article_18_restricted_is_stored_and_not_read_whatever_the_purpose() {
        restrict();
        for (var purpose :
                List.of("greeting", "conversation", "small-talk", "delivery", "invoicing", "directory-care")) {
            assertEquals(List.of(), seen(purpose), purpose);
        }
        assertEquals(3, mirrored().size());
    }

    @Test
    void article_18_2_somebody_in_danger_is_helped_all_the_same() {
        restrict();
        var card = house.as("rm", () -> house.helloCards()
                .card(mira, Look.of("emergency").because("collapsed in the hall"), Locale.ENGLISH));
        assertFalse(card.facts().isEmpty());
    }

    @Test
    void article_18_search_and_card_show_the_restriction() {
        restrict();
        var found = house.as("desk", () -> house.directory().search("sonntag", null, 10, Guests.GREETING));
        assertTrue(found.items().stream().allMatch(Found::restricted));
        assertTrue(guests.card("desk", mira, "greeting").customer().restricted());
    }

    @Test
    void article_18_nothing_new_is_written_meanwhile_but_correcting_and_forgetting_go_on() {
        var phone = fact("phone");
        restrict();
        assertEquals("customer.restricted", refused("rm", () -> house.facts()
                .record(mira, RecordFact.told("language", "en"), Guests.CARE)));
        house.does("rm", () -> house.facts()
                .correct(mira, phone, null, RecordFact.told("phone", "+49 30 901821"), ACCESS));
        house.does("rm", () -> house.facts().forget(mira, phone, ACCESS));
        assertEquals(2, mirrored().size());
    }

    @Test
    void article_18_3_it_is_lifted_after_they_were_told_and_not_before() throws Exception {
        restrict();
        assertEquals("restriction.tell-them-first", refused("steward", () -> word().restrictions()
                .lift(mira, ACCESS)));
        house.does("rm", () -> word().restrictions().told(mira, Channel.LETTER, ACCESS));
        house.does("steward", () -> word().restrictions().lift(mira, ACCESS));
        assertFalse(seen("greeting").isEmpty());
        assertEquals("letter", rights().restrictions().get(0).noticeChannel());
    }

    private CustomerWord word() {
        return house.word();
    }

    private void assess(UUID id, boolean outweighed) {
        word().objections().assess(mira, id, outweighed, "What weighs more.", ACCESS);
    }

    private UUID object(String purpose, boolean advertising) {
        return house.as(
                "desk", () -> word().objections().object(mira, purpose, advertising, Channel.PHONE, Guests.GREETING));
    }

    private void restrict() {
        house.does("desk", () -> word().restrictions().restrict(mira, "accuracy", Channel.PHONE, Guests.GREETING));
    }

    private List<String> seen(String purpose) {
        return guests.card("rm", mira, purpose).facts().stream()
                .map(fact -> fact.category().code())
                .toList();
    }

    private UUID fact(String category) {
        return house.as("rm", () -> house.mirrors().mirror(mira, ACCESS, Locale.ENGLISH)).facts().stream()
                .filter(one -> one.category().code().equals(category))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<?> mirrored() {
        return house.as("rm", () -> house.mirrors().mirror(mira, ACCESS, Locale.ENGLISH))
                .facts();
    }

    private RightsView rights() {
        return house.as("rm", () -> word().rights().of(mira, Guests.CARE));
    }

    private String refused(String by, Runnable work) {
        return Guests.refusal(() -> house.does(by, work));
    }
}

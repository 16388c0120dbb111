package org.regard.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.house.Guests.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.sealing.SealBroken;

/** Facts through their service, down to the rows. */
class FactsTest {

    private static final House HOUSE = House.fresh();
    private static final Guests GUESTS = new Guests(HOUSE);
    private UUID mira;

    @BeforeAll
    static void the_house_opens() {
        Company.in(HOUSE.home());
    }

    @BeforeEach
    void somebody_comes() {
        mira = GUESTS.person("rm", "Mira Sonntag");
    }

    @Test
    void a_corrected_value_leaves_nothing_of_the_old_one() throws Exception {
        var fact = GUESTS.fact("rm", mira, "email", "old@example.org");
        var before = sealed(fact);
        HOUSE.does("rm", () -> HOUSE.facts()
                .correct(mira, fact, 1L, RecordFact.told("email", "new@example.org"), Guests.TALK));
        assertNotEquals(before, sealed(fact));
        assertEquals("new@example.org", shown("rm", "conversation", "email"));
        assertEquals(List.of(), GUESTS.found("rm", "old@example.org"));
        assertEquals(List.of("Mira Sonntag"), GUESTS.found("rm", "new@example.org"));
        HOUSE.does("rm", () -> HOUSE.facts().forget(mira, fact, Guests.TALK));
    }

    @Test
    void a_correction_of_what_somebody_else_changed_is_refused() {
        var fact = GUESTS.fact("rm", mira, "called-how", "Frau Sonntag");
        var newer = RecordFact.told("called-how", "Mira");
        HOUSE.does("rm", () -> HOUSE.facts().correct(mira, fact, 1L, newer, Guests.TALK));
        assertEquals(
                "version.newer",
                refusal(() -> HOUSE.does("rm", () -> HOUSE.facts().correct(mira, fact, 1L, newer, Guests.TALK))));
    }

    @Test
    void a_forgotten_fact_is_gone_from_rows_and_look_ups() throws Exception {
        var fact = GUESTS.fact("rm", mira, "phone", "+49 30 555123");
        HOUSE.does("rm", () -> HOUSE.facts().forget(mira, fact, Guests.TALK));
        assertEquals(List.of(), GUESTS.found("rm", "+49 30 555123"));
        try (var raw = house()) {
            assertEquals(0, raw.count("select count(*) from fact where id = ?", fact));
            assertEquals(0, raw.count("select count(*) from customer_lookup where fact_id = ?", fact));
        }
    }

    @Test
    void who_may_only_read_a_fact_does_not_forget_it() {
        var fact = GUESTS.fact("rm", mira, "birthday", "12.08.1970");
        assertEquals(
                "fact.not-yours-to-write",
                refusal(() -> HOUSE.does("desk", () -> HOUSE.facts().forget(mira, fact, Guests.GREETING))));
        assertEquals("12 August", shown("rm", "greeting", "birthday"));
    }

    @Test
    void who_writes_for_their_team_only_does_not_write_about_others() {
        GUESTS.fact("rm", mira, "likes", "chamber music");
        assertEquals(
                "fact.not-yours-to-write",
                refusal(() -> HOUSE.as(
                        "other", () -> HOUSE.facts().record(mira, RecordFact.told("likes", "jazz"), Guests.CARE))));
    }

    @Test
    void an_address_with_a_separator_of_ours_in_it_is_read_as_typed() {
        GUESTS.fact("rm", mira, "postal-address", "Hafenweg 1\u001f10115 Berlin");
        assertTrue(shown("rm", "visit", "postal-address").contains("Hafenweg 1"));
    }

    @Test
    void a_value_that_its_category_does_not_take_is_refused_and_nothing_is_kept() throws Exception {
        assertEquals("value.no-email", refusal(() -> GUESTS.fact("rm", mira, "email", "nonsense")));
        try (var raw = house()) {
            assertEquals(0, raw.count("select count(*) from fact where customer_id = ?", mira));
        }
    }

    @Test
    void what_is_never_kept_is_refused_with_its_own_rule() {
        assertEquals("fact.never-kept", refusal(() -> GUESTS.fact("rm", mira, "religion", "any")));
        assertEquals("category.unknown", refusal(() -> GUESTS.fact("rm", mira, "shoe-size", "42")));
    }

    @Test
    void what_they_declined_is_not_written_down_after_all() {
        GUESTS.fact("rm", mira, RecordFact.unknown("birthday", State.DECLINED));
        assertEquals("fact.respected-unknown", refusal(() -> GUESTS.fact("rm", mira, "birthday", "8.12.1961")));
    }

    @Test
    void what_they_declined_is_respected_by_a_colleague_who_is_not_shown_it() {
        GUESTS.fact("rm", mira, RecordFact.unknown("birthday", State.DECLINED));
        var request = RecordFact.told("birthday", "8.12.1961");
        var visit = Look.of("visit");
        assertEquals(
                "fact.respected-unknown",
                refusal(() -> HOUSE.does("deputy", () -> HOUSE.facts().record(mira, request, visit))));
    }

    @Test
    void a_single_value_is_not_kept_twice() {
        GUESTS.fact("rm", mira, "called-how", "Frau Sonntag");
        assertEquals("fact.already-kept", refusal(() -> GUESTS.fact("rm", mira, "called-how", "Mira")));
    }

    @Test
    void a_purpose_shows_a_birthday_as_finely_as_it_needs() {
        GUESTS.fact("rm", mira, "birthday", "8.12.1961");
        assertEquals("8 December", shown("desk", "greeting", "birthday"));
        assertEquals("", shown("desk", "identity-check", "birthday"));
    }

    @Test
    void a_value_is_checked_without_being_shown() {
        var fact = GUESTS.fact("rm", mira, "birthday", "8.12.1961");
        assertTrue(check(fact, "08.12.1961"));
        assertFalse(check(fact, "9.12.1961"));
        assertFalse(check(fact, "rubbish"));
    }

    @Test
    void five_wrong_guesses_are_enough_for_an_hour() {
        var fact = GUESTS.fact("rm", mira, "birthday", "8.12.1961");
        for (int i = 0; i < 5; i++) {
            assertFalse(check(fact, "1.1.1970"));
        }
        assertEquals("check.too-often", refusal(() -> check(fact, "8.12.1961")));
        HOUSE.clock().pass(Duration.ofHours(2));
        assertTrue(check(fact, "8.12.1961"));
    }

    @Test
    void a_sealed_value_moved_to_another_customer_does_not_open() throws Exception {
        var nora = GUESTS.person("rm", "Nora Still");
        var from = GUESTS.fact("rm", mira, "called-how", "Frau Sonntag");
        var to = GUESTS.fact("rm", nora, "called-how", "Nora");
        try (var raw = house()) {
            raw.run("update fact set sealed = (select sealed from fact where id = ?) where id = ?", from, to);
        }
        assertThrows(SealBroken.class, () -> GUESTS.card("rm", nora, "greeting"));
    }

    private boolean check(UUID fact, String said) {
        HOUSE.clock().pass(Duration.ofSeconds(1));
        return HOUSE.as("desk", () -> HOUSE.facts().check(mira, fact, said, Look.of("identity-check")));
    }

    private String shown(String by, String purpose, String category) {
        return HOUSE.as(by, () -> HOUSE.helloCards().card(mira, Look.of(purpose), Locale.ENGLISH))
                .fact(category)
                .orElseThrow()
                .shown()
                .text();
    }

    private static String sealed(UUID fact) throws Exception {
        try (var raw = house()) {
            return raw.list("select encode(sealed, 'hex') from fact where id = ?", fact)
                    .get(0);
        }
    }

    private static Raw house() {
        return Raw.asApp(HOUSE.home()).says(null, "house", null, "directory-care");
    }
}

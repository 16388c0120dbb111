package org.regard.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.customer.Header.Related;
import org.regard.disclosure.Look;
import org.regard.house.CustomerWord;
import org.regard.house.Guests;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.house.WithMira;
import org.regard.mirror.MirrorView;

/** Contest, correction and third persons as the law wants them (GDPR Art. 5(1)(d), 15(4), 16). */
class ContestLawTest extends WithMira {

    private static final Look ACCESS = Look.of("access-request");

    private UUID role;

    @BeforeEach
    void something_is_known() {
        role = guests.fact("rm", mira, "role-at-organisation", "Buyer; assistant Ada Winter");
    }

    @Test
    void article_5_1_d_what_is_contested_is_marked_with_the_day_everywhere() {
        house.does("desk", () -> word().contests().contest(mira, role, Guests.GREETING));
        house.clock().turnTo(TestClock.START.plusDays(3));
        house.does("desk", () -> word().contests().contest(mira, role, Guests.GREETING));
        for (var purpose : List.of("greeting", "conversation", "directory-care")) {
            assertEquals(TestClock.START, shown("rm", purpose).contestedOn(), purpose);
        }
        assertEquals(TestClock.START, mirror(mira).facts().get(0).contestedOn());
    }

    @Test
    void article_5_1_d_confirmed_it_says_when() {
        house.does("desk", () -> word().contests().contest(mira, role, Guests.GREETING));
        house.does("rm", () -> word().contests().confirm(mira, role, Guests.TALK));
        assertNull(shown("rm", "conversation").contestedOn());
        assertEquals(TestClock.START, shown("rm", "conversation").confirmedOn());
    }

    @Test
    void article_16_corrected_the_old_value_is_erased_not_kept_and_the_contest_settled() throws Exception {
        var before = sealed();
        house.does("desk", () -> word().contests().contest(mira, role, Guests.GREETING));
        house.does("rm", () -> house.facts()
                .correct(mira, role, null, RecordFact.told("role-at-organisation", "Head of buying"), Guests.TALK));
        assertNull(shown("rm", "conversation").contestedOn());
        assertEquals("Head of buying", shown("rm", "conversation").shown().text());
        assertTrue(!sealed().equals(before));
        assertEquals(1, house.as("", () -> {
            house.scopes().enterAsHouse("directory-care");
            return house.database()
                    .one("select count(*) from fact", row -> row.getInt(1))
                    .orElseThrow();
        }));
    }

    @Test
    void what_one_is_not_shown_one_does_not_contest() {
        var talk = guests.fact("rm", mira, "likes", "chamber music");
        assertEquals(
                "fact.absent",
                Guests.refusal(() -> house.does("desk", () -> word().contests().contest(mira, talk, Guests.GREETING))));
    }

    @Test
    void article_15_4_a_fact_about_a_third_person_is_masked_in_the_mirror() {
        house.does(
                "rm", () -> word().thirdPersons().mark(mira, role, ThirdPerson.called("her assistant"), Guests.TALK));
        var masked = mirror(mira).facts().get(0);
        assertNull(masked.shown().value());
        assertEquals("", masked.shown().text());
        assertNotNull(masked.about());
        assertNull(masked.about().words());
        var worked = shown("rm", "conversation");
        assertEquals("Buyer; assistant Ada Winter", worked.shown().text());
        assertEquals("her assistant", worked.about().words());
    }

    @Test
    void what_is_not_there_is_about_nobody_and_about_nobody_who_is_not_there() {
        var nothing = UUID.randomUUID();
        assertEquals("fact.absent", unmarked(nothing, ThirdPerson.called("her assistant")));
        assertEquals("customer.absent", unmarked(role, ThirdPerson.customer(UUID.randomUUID())));
        assertEquals(
                "Buyer; assistant Ada Winter",
                mirror(mira).facts().get(0).shown().text());
    }

    private String unmarked(UUID fact, ThirdPerson who) {
        return Guests.refusal(() -> house.does("rm", () -> word().thirdPersons().mark(mira, fact, who, Guests.TALK)));
    }

    @Test
    void article_15_1_whoever_is_written_about_in_anothers_entry_is_told_that_there_is_something() {
        var ada = guests.person("rm", "Ada Winter");
        house.does("rm", () -> word().thirdPersons().mark(mira, role, ThirdPerson.customer(ada), Guests.TALK));
        var mentions = mirror(ada).mentions();
        assertEquals(1, mentions.size());
        assertEquals("role-at-organisation", mentions.get(0).category().code());
        assertEquals(List.of(), mirror(ada).facts());
        assertEquals(List.of(), mirror(mira).mentions());
    }

    @Test
    void article_17_what_was_written_about_somebody_goes_with_them() throws Exception {
        var ada = guests.person("rm", "Ada Winter");
        var phone = guests.fact("rm", mira, "phone", "+49 30 901820");
        house.does("rm", () -> word().thirdPersons().mark(mira, phone, ThirdPerson.customer(ada), Guests.TALK));
        house.as("", () -> house.erasures().erase(List.of(ada), house.scopes().enterAsHouse("directory-care")));
        try (var raw = Raw.asApp(house.home()).says(null, "house", null, "directory-care")) {
            assertEquals(0, raw.count("select count(*) from fact where id = ?", phone));
            assertEquals(0, raw.count("select count(*) from customer_lookup where customer_id = ?", mira));
        }
    }

    @Test
    void a_text_that_names_another_customer_is_noticed() {
        var ada = guests.person("rm", "Ada Winter");
        assertEquals(List.of(new Related(ada, "Ada Winter")), named("Buyer; assistant Ada Winter"));
        assertEquals(List.of(), named("Buyer, likes Winter"));
        assertEquals(List.of(), named("Mira Sonntag herself"));
    }

    @Test
    void a_fact_is_not_about_the_customer_and_somebody_else_at_once() {
        assertEquals(
                "third-person.is-the-customer",
                Guests.refusal(() -> house.does(
                        "rm", () -> word().thirdPersons().mark(mira, role, ThirdPerson.customer(mira), Guests.TALK))));
        assertEquals("third-person.words", Guests.refusal(() -> ThirdPerson.called(" ")));
    }

    private CustomerWord word() {
        return house.word();
    }

    private List<Related> named(String text) {
        return house.as("rm", () -> word().thirdPersons().named(mira, "role-at-organisation", text, Guests.TALK));
    }

    private FactView shown(String by, String purpose) {
        return guests.card(by, mira, purpose).facts().stream()
                .filter(fact -> fact.id().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private MirrorView mirror(UUID customer) {
        return house.as("rm", () -> house.mirrors().mirror(customer, ACCESS, Locale.ENGLISH));
    }

    private String sealed() throws Exception {
        try (var raw = Raw.asApp(house.home()).says(null, "house", null, "directory-care")) {
            return raw.list("select encode(sealed, 'hex') from fact where id = ?", role)
                    .get(0);
        }
    }
}

package org.regard.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.house.Guests.refusal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.knowledge.RecordFact;
import org.regard.knowledge.State;

/** What a customer does not wish is respected from the moment they say it. */
class BoundaryTest {

    private static final House HOUSE = House.fresh();
    private static final Guests GUESTS = new Guests(HOUSE);
    private UUID mira;

    @BeforeAll
    static void the_house_opens() {
        Company.in(HOUSE.home());
    }

    @BeforeEach
    void a_guest() {
        mira = GUESTS.person("rm", "Mira Sonntag");
    }

    @Test
    void a_category_that_they_do_not_want_is_refused_at_the_desk_and_by_the_manager() {
        set("rm", SetBoundary.category("phone"), 0);
        assertEquals("boundary.category", refusal(() -> GUESTS.fact("rm", mira, "phone", "+49 30 555123")));
        var phone = RecordFact.told("phone", "+49 30 555123");
        assertEquals(
                "boundary.category",
                refusal(() -> HOUSE.does("desk", () -> HOUSE.facts().record(mira, phone, Guests.GREETING))));
        assertEquals(
                "boundary.category-in-words",
                refusal(() -> GUESTS.fact("rm", mira, "likes", "a call on 030 / 555 12 34")));
    }

    @Test
    void a_topic_binds_a_colleague_who_is_not_shown_its_words() {
        set("rm", SetBoundary.topic("my divorce"), 0);
        var request = RecordFact.told("greeting-wish", "ask about the Scheidung");
        assertEquals(
                "boundary.topic",
                refusal(() -> HOUSE.does("other", () -> HOUSE.facts().record(mira, request, Guests.GREETING))));
        assertTrue(wishes("other").all().get(0).hidden());
        assertFalse(wishes("rm").all().get(0).hidden());
        assertFalse(wishes("desk").all().get(0).hidden());
        assertFalse(wishes("steward").all().get(0).hidden());
    }

    @Test
    void a_correction_does_not_bring_it_back() {
        var fact = GUESTS.fact("rm", mira, "likes", "chamber music");
        set("rm", SetBoundary.topic("Schulden"), 0);
        var request = RecordFact.told("likes", "talks about her d3bts");
        assertEquals(
                "boundary.topic",
                refusal(() -> HOUSE.does(
                        "rm", () -> HOUSE.facts().correct(mira, fact, null, request, Look.of("small-talk")))));
    }

    @Test
    void half_of_it_beside_the_other_half_is_refused() {
        set("rm", SetBoundary.topic("divorce"), 0);
        GUESTS.fact("rm", mira, "likes", "the di");
        assertEquals("boundary.topic", refusal(() -> GUESTS.fact("rm", mira, "interests", "vorce of May")));
        GUESTS.fact("rm", mira, "interests", "vineyards");
    }

    @Test
    void a_topic_is_refused_in_the_category_that_is_about_it() {
        set("rm", SetBoundary.topic("Geburtstag"), 0);
        assertEquals("boundary.category", refusal(() -> GUESTS.fact("rm", mira, "birthday", "8.12.1961")));
    }

    @Test
    void an_unknown_says_nothing_and_may_be_respected_besides() {
        set("rm", SetBoundary.category("birthday"), 0);
        GUESTS.fact("rm", mira, RecordFact.unknown("birthday", State.DECLINED));
    }

    @Test
    void setting_one_tells_how_much_it_erases_and_erases_it_at_once() throws Exception {
        GUESTS.fact("rm", mira, "likes", "sailing since the divorce");
        var phone = GUESTS.fact("rm", mira, "phone", "+49 30 555777");
        GUESTS.fact("rm", mira, "likes", "chamber music");
        var asked = SetBoundary.topic("divorce");
        assertEquals(1, preview("rm", asked));
        assertEquals("boundary.erases", refusal(() -> set("rm", asked, null)));
        assertEquals(2, facts("likes"));
        set("rm", asked, 1);
        assertEquals(1, facts("likes"));
        set("rm", SetBoundary.category("phone"), 1);
        assertEquals(0, facts("phone"));
        try (var raw = house()) {
            assertEquals(0, raw.count("select count(*) from customer_lookup where fact_id = ?", phone));
        }
        assertEquals(List.of(), GUESTS.found("rm", "+49 30 555777"));
    }

    @Test
    void what_a_colleague_may_not_read_is_erased_and_not_told() {
        GUESTS.fact("rm", mira, "likes", "a new life after the divorce");
        var asked = SetBoundary.topic("divorce");
        assertEquals(0, preview("other", asked));
        set("other", asked, null);
        assertEquals(0, facts("likes"));
    }

    @Test
    void not_being_spoken_to_about_it_lets_go_what_was_kept_for_talking_only() {
        GUESTS.fact("rm", mira, "likes", "marathons");
        GUESTS.fact(
                "rm",
                mira,
                RecordFact.told("contract-reference", "Marathon 4711").from("contract"));
        set("rm", SetBoundary.mention("marathon"), 1);
        assertEquals(0, facts("likes"));
        assertEquals(1, facts("contract-reference"));
        assertEquals("boundary.mention", refusal(() -> message("See you at the marathon!")));
        message("See you on Monday.");
    }

    @Test
    void what_a_law_makes_us_keep_is_beyond_a_wish() {
        assertEquals("boundary.kept-by-law", refusal(() -> set("rm", SetBoundary.category("invoice-address"), 0)));
        assertEquals("boundary.never-kept", refusal(() -> set("rm", SetBoundary.category("religion"), 0)));
        set("rm", SetBoundary.topic("Hafenweg"), 0);
        GUESTS.fact("rm", mira, "invoice-address", "Hafenweg 1, 10115 Berlin");
    }

    @Test
    void lifting_is_as_easy_as_setting() {
        var id = set("rm", SetBoundary.category("phone"), 0);
        HOUSE.does("desk", () -> HOUSE.boundaries().lift(mira, id, Guests.GREETING));
        GUESTS.fact("rm", mira, "phone", "+49 30 555123");
        assertEquals(
                "boundary.absent",
                refusal(() -> HOUSE.does("rm", () -> HOUSE.boundaries().lift(mira, id, Guests.GREETING))));
    }

    @Test
    void it_ends_on_its_day() {
        set("rm", SetBoundary.category("phone").until(HOUSE.clock().today().plusDays(2)), 0);
        assertEquals(1, wishes("rm").all().size());
        HOUSE.clock().pass(Duration.ofDays(2));
        assertEquals(0, wishes("rm").all().size());
        GUESTS.fact("rm", mira, "phone", "+49 30 555123");
    }

    @Test
    void the_same_wish_is_not_kept_twice_and_the_past_is_not_promised() {
        set("rm", SetBoundary.topic("debts"), 0);
        assertEquals("boundary.already", refusal(() -> set("rm", SetBoundary.topic("debts"), 0)));
        assertEquals(
                "fact.ends-in-the-past",
                refusal(() -> set("rm", SetBoundary.topic("loans").until(LocalDate.of(2020, 1, 1)), 0)));
        assertEquals("boundary.topic-says-nothing", refusal(() -> SetBoundary.topic("my own, the")));
        assertEquals("category.unknown", refusal(() -> set("rm", SetBoundary.category("shoe-size"), 0)));
    }

    @Test
    void the_words_are_sealed_and_go_with_the_customer() throws Exception {
        set("rm", SetBoundary.topic("my divorce"), 0);
        try (var raw = house()) {
            assertEquals(
                    0,
                    raw.count(
                            "select count(*) from boundary_words where position(convert_to('divorce', 'UTF8') in sealed) > 0"));
            assertEquals(1, raw.count("select count(*) from boundary_words where customer_id = ?", mira));
        }
        HOUSE.as("", () -> HOUSE.erasures().erase(List.of(mira), HOUSE.scopes().enterAsHouse("directory-care")));
        try (var raw = house()) {
            assertEquals(0, raw.count("select count(*) from boundary_words where customer_id = ?", mira));
            assertEquals(0, raw.count("select count(*) from boundary where customer_id = ?", mira));
        }
    }

    @Test
    void row_security_shows_the_wish_to_all_who_see_them_and_the_words_to_few() throws Exception {
        set("rm", SetBoundary.topic("my divorce"), 0);
        assertEquals(List.of("1 1"), counted("rm", "relationship-manager"));
        assertEquals(List.of("1 0"), counted("other", "relationship-manager"));
        assertEquals(List.of("1 1"), counted("steward", "privacy-steward"));
        assertEquals(List.of("0 0"), counted("admin", "administrator"));
    }

    private List<String> counted(String signIn, String role) throws Exception {
        try (var owner = Raw.asOwner(HOUSE.home());
                var raw = Raw.asApp(HOUSE.home())) {
            var id = UUID.fromString(owner.list("select id::text from colleague where sign_in = ?", signIn)
                    .get(0));
            return raw.says(id, role, null, "directory-care")
                    .list(
                            """
                            select (select count(*) from boundary where customer_id = ?) || ' '
                              || (select count(*) from boundary_words where customer_id = ?)""",
                            mira,
                            mira);
        }
    }

    private UUID set(String by, SetBoundary asked, Integer agreed) {
        return HOUSE.as(by, () -> HOUSE.boundaries().set(mira, asked, agreed, Look.of(purpose(by))));
    }

    private int preview(String by, SetBoundary asked) {
        return HOUSE.as(by, () -> HOUSE.boundaries().preview(mira, asked, Look.of(purpose(by))))
                .erases();
    }

    private Wishes wishes(String by) {
        return HOUSE.as(by, () -> HOUSE.boundaries().wishes(mira, Look.of(purpose(by))))
                .wishes();
    }

    private void message(String text) {
        HOUSE.does("rm", () -> {
            var opened = HOUSE.opening().open(mira, Guests.TALK);
            HOUSE.boundaryCheck()
                    .refuseMessage(
                            mira, opened.key(), Channel.E_MAIL, HOUSE.clock().instant(), text);
        });
    }

    private static String purpose(String by) {
        return by.equals("steward") ? "directory-care" : "greeting";
    }

    private long facts(String category) {
        try (var raw = house()) {
            return raw.count("select count(*) from fact where customer_id = ? and category = ?", mira, category);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Raw house() {
        return Raw.asApp(HOUSE.home()).says(null, "house", null, "directory-care");
    }
}

package org.regard.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.interaction.WriteNote;
import org.regard.knowledge.FactView;
import org.regard.knowledge.RecordFact;
import org.regard.platform.Refused;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;
import org.regard.policy.file.Start;
import org.regard.rights.Channel;
import org.regard.rights.TakePermission;

/**
 * The bank's story, under the bank's own policy file: a customer tells the loan desk about the car and about the son who goes
 * off to college, for a loan. At the branch nobody has heard of it, whichever way they look. What the customer told the branch
 * for a greeting is there.
 */
class BanksStoryTest {

    private static final String CAR = "a second-hand estate car";
    private static final String SON = "the son goes off to college in autumn";
    private static final String WISH = "With a handshake, and by her first name";
    private static final Look LOAN = Look.of("loan-advice");
    private static final List<String> EVERYBODY =
            List.of("desk", "rm", "deputy", "lead", "other", "stand-in", "steward", "admin");

    /** Those whom she asked about her loan: who looks after her, and the deputy. */
    private static final Set<String> LOAN_DESK = Set.of("rm", "deputy");

    private static final House HOUSE = House.fresh();
    private static final Guests GUESTS = new Guests(HOUSE);
    private static Company company;
    private static UUID mira;
    private static UUID neighbour;
    private static UUID carId;

    @BeforeAll
    static void she_comes_to_the_bank() {
        company = Company.in(HOUSE.home());
        var desk = new PolicyDesk(HOUSE);
        desk.publish(desk.bring(Start.BANK));
        var firm = GUESTS.organisation("rm", "Sonntag & Töchter");
        mira = GUESTS.personOf("rm", "Mira Sonntag", firm);
        neighbour = GUESTS.personOf("rm", "Jonas Werft", firm);
        var wish = TakePermission.of("greeting-wish", Channel.IN_PERSON);
        HOUSE.as("desk", () -> HOUSE.facts()
                .record(mira, RecordFact.told("greeting-wish", WISH), wish, Guests.GREETING));
        carId = HOUSE.as("rm", () -> HOUSE.facts().record(mira, RecordFact.told("loan-purpose", CAR), LOAN));
        HOUSE.as("rm", () -> HOUSE.facts().record(mira, RecordFact.told("loan-circumstances", SON), LOAN));
        HOUSE.as("rm", () -> HOUSE.notes()
                .keep(mira, WriteNote.of("low instalments", "that " + SON, "send two offers"), LOAN));
    }

    @Test
    void at_the_loan_desk_it_is_there_for_those_she_asked() {
        for (var colleague : LOAN_DESK) {
            assertTrue(card(colleague, mira, "loan-advice").orElseThrow().containsAll(List.of(CAR, SON)), colleague);
        }
    }

    @Test
    void what_she_told_the_branch_for_a_greeting_is_there_for_everybody_who_greets() {
        for (var colleague : List.of("desk", "rm", "deputy", "lead", "other")) {
            assertTrue(card(colleague, mira, "greeting").orElseThrow().contains(WISH), colleague);
        }
    }

    @Test
    void no_card_for_any_other_purpose_knows_it_for_anybody_not_even_for_those_who_heard_it() {
        int shown = 0;
        for (var colleague : EVERYBODY) {
            for (var purpose : purposes()) {
                if (purpose.code().equals("loan-advice") && LOAN_DESK.contains(colleague)) {
                    continue;
                }
                var values = card(colleague, mira, purpose.code());
                shown += values.map(List::size).orElse(0);
                // The steward answers the customer's own question; that is whole, and no branch (GDPR Art. 15).
                if (!(purpose.code().equals(Policy.ACCESS_REQUEST) && colleague.equals("steward"))) {
                    assertUntold(values, colleague + " " + purpose.code());
                }
            }
        }
        assertTrue(shown > 0, "nobody was shown anything: nothing was tried");
    }

    @Test
    void not_even_that_there_is_something_is_told() {
        for (var purpose :
                List.of("greeting", "conversation", "small-talk", "visit", "directory-care", "identity-check")) {
            HOUSE.does(
                    "rm",
                    () -> assertFalse(HOUSE.helloCards().card(mira, Look.of(purpose), Locale.ENGLISH).facts().stream()
                            .anyMatch(fact -> fact.category().code().startsWith("loan-"))));
        }
    }

    @Test
    void a_search_finds_her_by_her_name_and_not_by_what_she_told() {
        for (var colleague : EVERYBODY) {
            for (var typed : List.of(CAR, SON, "estate car", "college", "second-hand")) {
                var found = answer(colleague, () -> HOUSE.directory().search(typed, null, 50, Guests.GREETING));
                assertTrue(found.map(page -> page.items().isEmpty()).orElse(true), colleague);
            }
        }
        assertEquals(List.of("Mira Sonntag"), GUESTS.found("desk", "Mira Sonntag"));
    }

    @Test
    void nobody_at_the_branch_opens_the_mirror_and_her_own_question_is_answered_whole() {
        for (var colleague : EVERYBODY) {
            var mirror = answer(
                    colleague, () -> HOUSE.mirrors().mirror(mira, Look.of(Policy.ACCESS_REQUEST), Locale.ENGLISH));
            assertEquals(colleague.equals("steward"), mirror.isPresent(), colleague);
            mirror.ifPresent(whole -> assertTrue(texts(whole.facts()).containsAll(List.of(CAR, SON, WISH))));
        }
    }

    @Test
    void the_mirror_of_somebody_else_of_her_firm_has_nothing_of_it() {
        var other = HOUSE.as(
                "steward", () -> HOUSE.mirrors().mirror(neighbour, Look.of(Policy.ACCESS_REQUEST), Locale.ENGLISH));
        assertUntold(Optional.of(List.of(other.toString())), "the mirror of another");
    }

    @Test
    void notes_of_the_loan_stay_with_the_loan() {
        assertEquals(1, notes("rm", "loan-advice").orElseThrow().size());
        for (var colleague : EVERYBODY) {
            for (var purpose : purposes()) {
                if (!(purpose.code().equals("loan-advice") && LOAN_DESK.contains(colleague))) {
                    assertEquals(
                            List.of(), notes(colleague, purpose.code()).orElse(List.of()), colleague + " " + purpose);
                }
            }
        }
    }

    @Test
    void it_is_neither_compared_nor_changed_nor_forgotten_from_the_branch() {
        for (var colleague : List.of("desk", "lead", "other", "rm")) {
            for (var purpose : List.of("greeting", "identity-check", "directory-care")) {
                var look = Look.of(purpose);
                refused(colleague, () -> HOUSE.facts().check(mira, carId, CAR, look));
            }
        }
        for (var colleague : List.of("desk", "lead", "other")) {
            refused(colleague, () -> HOUSE.facts()
                    .correct(mira, carId, null, RecordFact.told("loan-purpose", "a boat"), Guests.GREETING));
            refused(colleague, () -> {
                HOUSE.facts().forget(mira, carId, Guests.GREETING);
                return null;
            });
        }
        assertTrue(card("rm", mira, "loan-advice").orElseThrow().contains(CAR));
    }

    @Test
    void another_adviser_of_the_bank_may_advise_on_loans_and_still_does_not_see_hers() {
        var look = LOAN.because("covers the counter today");
        for (var colleague : List.of("other", "stand-in")) {
            var card = HOUSE.as(colleague, () -> HOUSE.helloCards().card(mira, look, Locale.ENGLISH));
            assertUntold(Optional.of(texts(card.facts())), colleague);
        }
        for (var colleague : List.of("desk", "lead", "steward", "admin")) {
            long before = denials();
            refused(colleague, () -> HOUSE.helloCards().card(mira, look, Locale.ENGLISH));
            assertEquals(before + 1, denials(), colleague);
        }
    }

    private static long denials() {
        return HOUSE.as("", () -> {
            HOUSE.scopes().enterAsHouse("oversight");
            return HOUSE.database()
                    .one("select count(*) from disclosure where act = 'denied'", row -> row.getLong(1))
                    .orElseThrow();
        });
    }

    @Test
    void a_statement_past_all_services_finds_no_row_of_it() throws Exception {
        var roles = Map.of(
                "front-desk", company.desk,
                "relationship-manager", company.rm,
                "team-lead", company.lead,
                "privacy-steward", company.steward,
                "administrator", company.admin);
        try (var raw = Raw.asApp(HOUSE.home())) {
            for (var role : roles.keySet()) {
                for (var purpose : purposes()) {
                    raw.says(roles.get(role), role, company.harbour, purpose.code());
                    long rows = raw.count("select count(*) from fact where category like 'loan-%'");
                    var loanDesk = role.equals("relationship-manager")
                            && purpose.code().equals("loan-advice");
                    var herQuestion =
                            role.equals("privacy-steward") && purpose.code().equals(Policy.ACCESS_REQUEST);
                    assertEquals(loanDesk || herQuestion ? 2 : 0, rows, role + " " + purpose.code());
                }
            }
            raw.says(company.other, "relationship-manager", company.hill, "loan-advice");
            assertEquals(0, raw.count("select count(*) from fact where category like 'loan-%'"));
            raw.says(company.rm, "relationship-manager", company.harbour, "greeting");
            assertEquals(1, raw.count("select count(*) from fact where customer_id = ?", mira));
        }
    }

    @Test
    void a_list_from_outside_cannot_bring_such_a_thing_in() {
        for (var code : List.of("loan-purpose", "loan-circumstances")) {
            refused("rm", () -> HOUSE.facts()
                    .record(neighbour, RecordFact.told(code, "x").from("import"), LOAN));
        }
    }

    @Test
    void in_the_database_there_is_no_word_of_it_to_read() throws Exception {
        try (var raw = Raw.asApp(HOUSE.home())) {
            raw.says(company.rm, "relationship-manager", company.harbour, "loan-advice");
            assertEquals(
                    0,
                    raw.count("select count(*) from fact where position('college'::bytea in sealed) > 0"
                            + " or position('estate'::bytea in sealed) > 0"));
        }
    }

    private static List<Purpose> purposes() {
        return HOUSE.as("", () -> HOUSE.policies().current()).purposes();
    }

    /** What a card shows; empty when it is not shown at all. */
    private static Optional<List<String>> card(String colleague, UUID customer, String purpose) {
        return answer(
                colleague,
                () -> texts(HOUSE.helloCards()
                        .card(customer, Look.of(purpose).because("she stands here"), Locale.ENGLISH)
                        .facts()));
    }

    private static Optional<List<?>> notes(String colleague, String purpose) {
        return answer(colleague, () -> HOUSE.notes()
                .standing(mira, null, 50, Look.of(purpose).because("she stands here"))
                .notes());
    }

    private static List<String> texts(List<FactView> facts) {
        var texts = new ArrayList<String>();
        facts.forEach(fact -> texts.add(fact.shown() == null ? "" : fact.shown().text()));
        return texts;
    }

    private static <T> Optional<T> answer(String colleague, Callable<T> look) {
        try {
            return Optional.of(HOUSE.as(colleague, look));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    private static void refused(String colleague, Callable<?> work) {
        assertThrows(Refused.class, () -> HOUSE.as(colleague, work), colleague);
    }

    private static void assertUntold(Optional<List<String>> values, String where) {
        var all = String.join("\n", values.orElse(List.of()));
        for (var word : List.of("estate", "college", "son goes")) {
            assertFalse(all.contains(word), where + ": " + word);
        }
    }
}

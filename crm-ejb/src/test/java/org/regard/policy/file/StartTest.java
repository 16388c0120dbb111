package org.regard.policy.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.regard.house.Company;
import org.regard.house.House;
import org.regard.house.PolicyDesk;
import org.regard.house.Raw;
import org.regard.house.TestDatabase;
import org.regard.platform.DatabaseFailed;
import org.regard.platform.Ids;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;
import org.regard.policy.Reach;
import org.regard.policy.Role;

/** The starting policies: whole, publishable, and what they promise. */
class StartTest {

    private TestDatabase home;
    private House house;
    private PolicyDesk desk;

    @BeforeEach
    void a_house() {
        home = TestDatabase.fresh();
        house = House.on(home);
        desk = new PolicyDesk(house);
    }

    @ParameterizedTest
    @EnumSource(Start.class)
    void it_is_shipped_as_it_would_be_written(Start start) {
        var file = PolicyFile.read(start.bytes());
        assertArrayEquals(start.bytes(), PolicyFile.write(file.policy(), file.notes(), file.note()));
    }

    @ParameterizedTest
    @EnumSource(Start.class)
    void it_comes_in_as_a_draft_that_nothing_stands_against_and_is_published(Start start) {
        Company.in(home);
        int draft = desk.bring(start);
        assertEquals(1, inForce());
        assertEquals(List.of(), found(draft, true));
        assertEquals(List.of(), found(draft, false));
        desk.publish(draft);
        assertEquals(draft, inForce());
        var policy = house.as("steward", () -> house.policies().current());
        assertArrayEquals(start.bytes(), house.as("steward", () -> desk.files().file(draft)));
        assertEquals(read(start).title(), policy.title());
    }

    @ParameterizedTest
    @EnumSource(Start.class)
    void the_database_grants_what_it_says_and_an_administrator_nothing(Start start) {
        Company.in(home);
        desk.publish(desk.bring(start));
        var raw = Raw.asApp(home);
        assertEquals(0, raw.count("select count(*) from policy_grant where role = 'administrator'"));
        var policy = read(start);
        for (var category : policy.categories()) {
            var served = raw.list(
                    "select distinct purpose from policy_grant where category = ? and purpose <> 'access-request'",
                    category.code());
            var openSomewhere = policy.servedBy(category).stream()
                    .filter(one -> !one.code().equals(Policy.ACCESS_REQUEST))
                    .filter(one -> category.audience().stream()
                            .anyMatch(who -> one.roles().contains(who.role())))
                    .map(Purpose::code)
                    .collect(Collectors.toSet());
            assertEquals(openSomewhere, Set.copyOf(served), category.code());
        }
    }

    @ParameterizedTest
    @EnumSource(Start.class)
    void special_categories_are_never_kept(Start start) {
        var never = never(read(start));
        assertTrue(never.containsAll(Set.of(
                "health",
                "religion",
                "political-opinion",
                "ethnic-origin",
                "sexual-orientation",
                "trade-union",
                "photo",
                "bank-card")));
    }

    @ParameterizedTest
    @EnumSource(Start.class)
    void permission_and_law_are_explained(Start start) {
        for (var one : kept(read(start)).toList()) {
            if (Set.of("permission", "legal-obligation").contains(one.ground())) {
                assertFalse(
                        one.groundNote().en().isBlank() || one.groundNote().de().isBlank(), one.code());
            }
        }
    }

    @Test
    void a_small_firm_knows_little_for_two_years_and_has_no_small_talk() {
        var policy = read(Start.SMALL_FIRM);
        assertEquals(24, policy.customerMonths());
        assertTrue(kept(policy).count() <= 21);
        assertTrue(policy.purpose("small-talk").isEmpty());
        assertTrue(kept(policy).allMatch(one -> one.audience().stream().allMatch(who -> who.reach() == Reach.HOUSE)));
    }

    @Test
    void a_bank_forbids_the_branch_what_the_loan_desk_was_told() {
        var policy = read(Start.BANK);
        for (var code : List.of("loan-purpose", "loan-circumstances")) {
            var category = policy.category(code).orElseThrow();
            assertEquals(
                    List.of("loan-advice", "access-request"),
                    policy.servedBy(category).stream().map(Purpose::code).toList());
            assertTrue(category.prohibited()
                    .containsAll(Set.of("relationship", "service", "directory-care", "emergency")));
            assertEquals(
                    List.of(new Category.Audience(Role.RELATIONSHIP_MANAGER, Reach.OWN, true)), category.audience());
            assertFalse(category.findable() || category.checkable());
            assertFalse(category.sources().contains("import"));
        }
        assertEquals(
                Set.of(Role.RELATIONSHIP_MANAGER),
                policy.purpose("loan-advice").orElseThrow().roles());
        assertEquals(
                Set.of(Role.PRIVACY_STEWARD),
                policy.purpose("access-request").orElseThrow().roles());
        assertTrue(never(policy).containsAll(Set.of("income", "credit-score", "bank-details", "payment-behaviour")));
    }

    @Test
    void a_prohibition_of_the_bank_wins_over_a_permission_that_somebody_adds_later() {
        Company.in(home);
        var text = new String(Start.BANK.bytes(), java.nio.charset.StandardCharsets.UTF_8);
        var wider = text.replace(
                "\"uses\": {\"loan-advice\": \"full\"},",
                "\"uses\": {\"small-talk\": \"full\", \"loan-advice\": \"full\"},");
        assertFalse(wider.equals(text));
        desk.publish(
                house.as("steward", () -> desk.files().bring(wider.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        assertEquals(
                List.of("access-request", "loan-advice"),
                Raw.asApp(home)
                        .list("select distinct purpose from policy_grant where category like 'loan-%' order by 1"));
    }

    @Test
    void a_clinic_keeps_nothing_of_the_treatment() {
        var never = never(read(Start.CLINIC));
        assertTrue(never.containsAll(Set.of(
                "diagnosis",
                "treatment",
                "medication",
                "test-result",
                "appointment-reason",
                "allergy",
                "pregnancy",
                "genetic-data",
                "care-level",
                "insurance",
                "dietary-wish")));
    }

    @Test
    void a_clinic_rests_nothing_about_patients_on_its_own_interest() {
        for (var one : kept(read(Start.CLINIC)).toList()) {
            if (one.about().equals("organisation")) {
                continue;
            }
            assertTrue(Set.of("contract", "permission").contains(one.ground()), one.code());
            var article = one.ground().equals("permission") ? "Art. 9(2)(a)" : "Art. 9(2)(h)";
            assertTrue(one.groundNote().en().contains(article), one.code());
            assertTrue(
                    one.audience().stream()
                            .filter(who -> Set.of(Role.RELATIONSHIP_MANAGER, Role.TEAM_LEAD)
                                    .contains(who.role()))
                            .allMatch(who -> who.reach() != Reach.HOUSE),
                    one.code());
        }
    }

    @Test
    void a_clinic_compares_a_birthday_and_never_shows_it_at_the_desk() {
        var policy = read(Start.CLINIC);
        var birthday = policy.category("birthday").orElseThrow();
        assertTrue(policy.precision(birthday, "greeting").isEmpty());
        assertTrue(birthday.checkable());
    }

    @Test
    void a_house_may_begin_with_one_while_its_first_administrator_is_alone() {
        var first = Ids.next();
        alone(first);
        house.does("", () -> desk.beginning().with(Start.CLINIC, first));
        assertEquals(2, inForce());
        assertEquals(
                "A clinic",
                house.as("", () -> house.policies().current().title().en()));
    }

    @Test
    void nobody_begins_again_when_others_are_there() {
        var company = Company.in(home);
        assertThrows(
                DatabaseFailed.class,
                () -> house.does("", () -> desk.beginning().with(Start.CLINIC, company.admin)));
        assertEquals(1, inForce());
    }

    @Test
    void nobody_begins_twice() {
        var first = Ids.next();
        alone(first);
        house.does("", () -> desk.beginning().with(Start.CLINIC, first));
        assertThrows(
                DatabaseFailed.class,
                () -> house.does("", () -> desk.beginning().with(Start.BANK, first)));
        assertEquals(2, inForce());
    }

    private void alone(java.util.UUID first) {
        Raw.asOwner(home).run("insert into colleague (id, sign_in, name) values (?, 'first', 'First')", first);
    }

    private List<String> found(int draft, boolean stops) {
        return house.as("steward", () -> house.drafts().findings(draft)).stream()
                .filter(one -> one.stops() == stops)
                .map(one -> one.code() + " " + one.refusal().rule())
                .toList();
    }

    private int inForce() {
        return house.as("", () -> house.policies().current().version());
    }

    private static Policy read(Start start) {
        return PolicyFile.read(start.bytes()).policy();
    }

    private static Stream<Category> kept(Policy policy) {
        return policy.categories().stream().filter(one -> !one.neverKept());
    }

    private static Set<String> never(Policy policy) {
        return policy.categories().stream()
                .filter(Category::neverKept)
                .map(Category::code)
                .collect(Collectors.toSet());
    }
}

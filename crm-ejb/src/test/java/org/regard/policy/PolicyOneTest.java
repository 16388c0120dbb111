package org.regard.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.regard.house.House;
import org.regard.house.Raw;

/** What every installation starts with: complete, narrow, and the same in the service as in the database. */
class PolicyOneTest {

    private static final House HOUSE = House.fresh();
    private static final Raw APP = Raw.asApp(HOUSE.home());
    private static final Policy POLICY = HOUSE.as("", () -> HOUSE.policies().current());

    @AfterAll
    static void close() throws SQLException {
        APP.close();
    }

    @Test
    void the_database_grants_exactly_what_the_rule_allows() {
        var granted = new TreeSet<>(
                APP.list(
                        """
                select concat_ws(' ', purpose, role, category, precision, reach, case when writes then 'writes' end)
                from policy_grant where purpose <> 'access-request'"""));
        var missing = new TreeSet<>(expected());
        missing.removeAll(granted);
        granted.removeAll(expected());
        assertEquals(Set.of(), missing);
        assertEquals(Set.of(), granted);
    }

    private static Set<String> expected() {
        var expected = new TreeSet<String>();
        for (var purpose : POLICY.purposes()) {
            if (purpose.code().equals(Policy.ACCESS_REQUEST)) {
                continue;
            }
            for (var category : POLICY.categories()) {
                POLICY.precision(category, purpose.code()).ifPresent(precision -> category.audience().stream()
                        .filter(one -> purpose.roles().contains(one.role()))
                        .map(one -> grant(purpose.code(), category.code(), precision, one))
                        .forEach(expected::add));
            }
        }
        return expected;
    }

    private static String grant(String purpose, String category, Precision precision, Category.Audience one) {
        var grant = String.join(
                " ",
                purpose,
                one.role().code(),
                category,
                precision.code(),
                one.reach().code());
        return one.writes() ? grant + " writes" : grant;
    }

    @Test
    void about_thirty_categories_are_kept_and_some_never() {
        assertEquals(34, kept().size());
        assertEquals(23, POLICY.categories().size() - kept().size());
    }

    @Test
    void every_category_says_why_in_both_languages() {
        for (var category : POLICY.categories()) {
            assertTrue(category.why().en().endsWith(".") && category.why().de().endsWith("."), category.code());
            assertFalse(category.name().en().isBlank() || category.name().de().isBlank(), category.code());
        }
    }

    @Test
    void what_is_kept_has_a_ground_a_source_and_a_use_of_its_own() {
        var always = Set.of("access-request", "directory-care");
        for (var category : kept()) {
            assertFalse(category.ground().equals("none"), category.code());
            assertFalse(category.sources().isEmpty(), category.code());
            assertTrue(
                    POLICY.servedBy(category).stream().anyMatch(purpose -> !always.contains(purpose.code())),
                    category.code());
        }
    }

    @Test
    void the_mirror_shows_everything_in_full_to_the_steward_and_to_the_team_of_the_customer() {
        var shown = new TreeSet<>(
                APP.list(
                        """
                select concat_ws(' ', role, category, precision, reach) from policy_grant where purpose = 'access-request'"""));
        var whole = new TreeSet<String>();
        for (var category : kept()) {
            whole.add("privacy-steward " + category.code() + " full house");
            whole.add("relationship-manager " + category.code() + " full team");
            whole.add("team-lead " + category.code() + " full team");
        }
        assertEquals(whole, shown);
    }

    @Test
    void the_front_desk_looks_only_where_somebody_stands_or_calls() {
        assertEquals(
                List.of("greeting", "visit", "expected-call", "identity-check", "directory-care", "emergency"),
                open(Role.FRONT_DESK));
    }

    @Test
    void an_administrator_looks_at_nobody() {
        assertEquals(List.of(), open(Role.ADMINISTRATOR));
    }

    @Test
    void nobody_looks_for_a_reason_as_wide_as_a_heading() {
        assertTrue(POLICY.purpose("relationship").orElseThrow().roles().isEmpty());
        assertTrue(POLICY.purpose("service").orElseThrow().roles().isEmpty());
    }

    @Test
    void what_a_loan_is_for_is_talked_about_and_never_small_talk() {
        var loan = POLICY.category("loan-purpose").orElseThrow();
        assertTrue(POLICY.precision(loan, "conversation").isPresent());
        assertTrue(POLICY.precision(loan, "small-talk").isEmpty());
    }

    @Test
    void a_birthday_has_no_year_for_a_greeting_and_is_not_shown_for_a_check() {
        var birthday = POLICY.category("birthday").orElseThrow();
        assertEquals(Precision.DAY_MONTH, POLICY.precision(birthday, "greeting").orElseThrow());
        assertEquals(
                Precision.PRESENT, POLICY.precision(birthday, "identity-check").orElseThrow());
        assertTrue(POLICY.precision(birthday, "invoicing").isEmpty());
    }

    @Test
    void the_application_cannot_write_what_the_policy_grants() {
        var no = assertThrows(Raw.Failed.class, () -> APP.run("update policy_grant set precision = 'full'"));
        assertEquals("42501", no.state());
    }

    @Test
    void a_published_version_is_never_changed() {
        for (var change : List.of(
                "update policy_category set why_en = 'Because.' where code = 'phone'",
                "delete from policy_category_purpose where purpose = 'greeting'",
                "insert into policy_category_source values (1, 'likes', 'import')",
                "update policy set customer_months = 600")) {
            assertEquals(
                    "P0001",
                    assertThrows(Raw.Failed.class, () -> APP.run(change)).state(),
                    change);
        }
    }

    private static List<Category> kept() {
        return POLICY.categories().stream()
                .filter(category -> !category.neverKept())
                .collect(Collectors.toList());
    }

    private static List<String> open(Role role) {
        return POLICY.openTo(Set.of(role)).stream().map(Purpose::code).toList();
    }
}

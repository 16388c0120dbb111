package org.regard.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;

/** Policy 1 as it stands in the database, and that it stays as it stands. */
class PublishedPolicyTest {

    private static final House HOUSE = House.fresh();
    private static final Policy POLICY = HOUSE.as("", () -> HOUSE.policies().current());

    @Test
    void what_row_security_grants_is_what_the_rule_says() throws Exception {
        var expected = new TreeSet<String>();
        for (var category : POLICY.categories()) {
            for (var purpose : POLICY.purposes()) {
                POLICY.precision(category, purpose.code())
                        .ifPresent(precision -> expected.addAll(grants(category, purpose, precision)));
            }
        }
        try (var raw = Raw.asApp(HOUSE.home())) {
            var granted = raw.list(
                    """
                    select category || ' ' || purpose || ' ' || role || ' ' || reach || ' ' || writes || ' ' || precision
                      || ' ' || coalesce(keep_months::text, 'always') from policy_grant""");
            assertEquals(List.copyOf(expected), List.copyOf(new TreeSet<>(granted)));
        }
    }

    @Test
    void where_no_policy_is_in_force_nothing_is_known() {
        var house = House.fresh();
        Raw.asOwner(house.home()).run("delete from policy_current");
        assertEquals(
                "policy.none",
                Guests.refusal(() -> house.does("", () -> house.policies().current())));
    }

    /** One line for each role that serves the purpose and belongs to the category's audience. */
    private static List<String> grants(Category category, Purpose purpose, Precision precision) {
        var access = purpose.code().equals(Policy.ACCESS_REQUEST);
        var lines = new ArrayList<String>();
        for (var role : purpose.roles()) {
            var tail = " " + precision.code() + " "
                    + category.keepMonths().map(String::valueOf).orElse("always");
            var head = category.code() + " " + purpose.code() + " " + role.code() + " ";
            if (access) {
                lines.add(head + (role == Role.PRIVACY_STEWARD ? "house" : "team") + " false" + tail);
            } else {
                category.audience().stream()
                        .filter(one -> one.role() == role)
                        .forEach(one -> lines.add(head + one.reach().code() + " " + one.writes() + tail));
            }
        }
        return lines;
    }

    @Test
    void a_precision_fits_the_type_of_its_category() {
        for (var category : POLICY.categories()) {
            category.uses()
                    .forEach((purpose, precision) ->
                            assertTrue(precision.fits(category.type()), category.code() + " for " + purpose));
        }
    }

    @Test
    void every_kept_category_serves_a_purpose_has_an_audience_and_a_source() {
        for (var category : POLICY.categories()) {
            if (!category.neverKept()) {
                assertTrue(POLICY.servedBy(category).size() > 1, category.code());
                assertFalse(category.audience().isEmpty(), category.code());
                assertFalse(category.sources().isEmpty(), category.code());
            }
        }
    }

    @Test
    void what_is_never_kept_serves_no_purpose_and_says_why() {
        var never = POLICY.categories().stream().filter(Category::neverKept).toList();
        assertTrue(never.size() > 20);
        for (var category : never) {
            assertEquals(List.of(), POLICY.servedBy(category), category.code());
            assertFalse(category.why().en().isBlank(), category.code());
            assertFalse(category.why().de().isBlank(), category.code());
        }
    }

    @Test
    void no_audience_is_an_administrator() {
        for (var category : POLICY.categories()) {
            assertTrue(
                    category.audience().stream().noneMatch(one -> one.role() == Role.ADMINISTRATOR), category.code());
        }
        assertTrue(POLICY.openTo(java.util.Set.of(Role.ADMINISTRATOR)).isEmpty());
    }

    @Test
    void the_access_request_shows_every_kept_category_in_full() {
        for (var category : POLICY.categories()) {
            var expected = category.neverKept() ? List.of() : List.of(Precision.FULL);
            assertEquals(
                    expected,
                    POLICY.precision(category, Policy.ACCESS_REQUEST).stream().toList(),
                    category.code());
        }
    }

    @Test
    void a_published_version_is_fixed() throws Exception {
        try (var owner = Raw.asOwner(HOUSE.home())) {
            for (var sql : List.of(
                    "update policy set customer_months = 600",
                    "delete from policy",
                    "update policy_category set keep_months = null",
                    "insert into policy_category_audience values (1, 'phone', 'administrator', 'house', true)",
                    "delete from policy_category_purpose where not allowed",
                    "update policy_purpose set asks_reason = false",
                    "insert into policy_purpose_role values (1, 'small-talk', 'front-desk')",
                    "update policy_category_source set policy = 99",
                    "delete from policy_category_source")) {
                var no = assertThrows(Raw.Failed.class, () -> owner.run(sql), sql);
                assertTrue(no.getMessage().contains("policy.published-is-fixed"), sql);
            }
        }
    }
}

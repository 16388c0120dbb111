package org.regard.principles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row-security policy of every table that no principle names by itself: it stops somebody without a purpose, one that is for
 * the house alone stops a colleague too, and with the policy switched off they pass.
 */
class EveryPolicyTest {

    /** Policies that let everybody read or are tried elsewhere, and why. */
    private static final Map<String, String> OPEN = Map.of(
            "policy_approval.reads", "says who approved a draft; nothing about a customer",
            "policy_approval.lapses",
                    "an approval lapses with any change of its draft; it grants nothing: PublicationsTest",
            "policy_hand.reads", "says who wrote a draft; nothing about a customer",
            "policy_four_eyes.reads", "says whether a second steward is asked; nothing about a customer");
    /** They stop somebody, not everybody without a purpose: tried one by one, below. */
    private static final Set<String> BY_THEMSELVES = Set.of(
            "affiliation.walled",
            "bring_in.walled",
            "bring_in.walled_asks",
            "customer_name.walled",
            "customer_name.within_months",
            "wording_override.stays_unsaid");

    private static Town town;
    private static java.util.List<RowPolicy> all;

    @BeforeAll
    static void people_are_known() {
        town = new Town();
        all = RowPolicy.all(town.home);
    }

    @AfterAll
    static void done() {
        town = null;
    }

    static Stream<RowPolicy> policies() {
        return others().filter(RowPolicy::granted).filter(one -> !BY_THEMSELVES.contains(one.fullName()));
    }

    private static Stream<RowPolicy> others() {
        var named = Arrays.stream(Principle.values())
                .flatMap(one -> one.guards().stream())
                .flatMap(guard -> guard.catalogue().stream())
                .collect(Collectors.toSet());
        return all.stream().filter(one -> !named.contains(one.fullName()) && !OPEN.containsKey(one.fullName()));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void it_stops_who_may_not_and_lets_everybody_through_when_it_is_switched_off(RowPolicy policy) throws Exception {
        try (var in = new BreakIn(town.home)) {
            policy.needsARow(in);
            alone(in, policy);
            var attempt = policy.breakIn(in);
            assertFalse(in.asNobody().reaches(attempt), attempt);
            if (policy.house()) {
                in.as(town.company.lead, "team-lead", town.company.harbour, "directory-care");
                assertFalse(in.reaches(attempt), attempt + " by a colleague");
            }
            in.without(policy.off());
            assertTrue(in.asNobody().reaches(attempt), "held without it: " + attempt);
        }
    }

    /** Whatever else would stop them: what narrows it, and for one that narrows everything else too. */
    private static void alone(BreakIn in, RowPolicy policy) throws Exception {
        for (var other : all) {
            if (other.table().equals(policy.table())
                    && !other.equals(policy)
                    && !(policy.permissive() && other.permissive())) {
                in.without(other.off());
            }
        }
    }

    @Test
    void behind_a_wall_no_name_no_link_and_no_call_shows() throws Exception {
        narrows("customer_name", "walled", "select 1 from customer_name where customer_id = '%s'");
        narrows("affiliation", "walled", "select 1 from affiliation where customer_id = '%s'");
        narrows("bring_in", "walled", "select 1 from bring_in where customer_id = '%s'");
    }

    @Test
    void nobody_is_called_to_whom_a_wall_keeps_from_them() throws Exception {
        narrows(
                "bring_in",
                "walled_asks",
                "insert into bring_in (customer_id, asked_of) values ('%s', '" + town.company.rm + "')");
    }

    @Test
    void the_name_of_somebody_not_seen_for_the_policys_months_does_not_show() throws Exception {
        try (var in = new BreakIn(town.home)) {
            alone(in, narrowing("customer_name", "within_months"));
            var attempt = "select 1 from customer_name where customer_id = '" + town.mira + "'";
            assertTrue(rm(in).reaches(attempt), attempt);
            in.says("regard.today", "2040-01-01");
            assertFalse(in.reaches(attempt), attempt);
            in.without(narrowing("customer_name", "within_months").off());
            rm(in).says("regard.today", "2040-01-01");
            assertTrue(in.reaches(attempt), "held without it: " + attempt);
        }
    }

    @Test
    void why_the_words_of_a_wall_stay_shows_to_nobody_without_oversight() throws Exception {
        try (var in = new BreakIn(town.home)) {
            var policy = narrowing("wording_override", "stays_unsaid");
            policy.needsARow(in);
            alone(in, policy);
            in.without("alter table wording_override no force row level security");
            in.without("update wording_override set place = 'wall', set_aside = null");
            in.without("alter table wording_override force row level security");
            var attempt = "select 1 from wording_override where place = 'wall'";
            assertFalse(rm(in).reaches(attempt), attempt);
            in.without(policy.off());
            assertTrue(rm(in).reaches(attempt), "held without it: " + attempt);
        }
    }

    /** Everything else on the table lets everybody through; who serves the other side of a wall still does not pass. */
    private static void narrows(String table, String name, String sql) throws Exception {
        try (var in = new BreakIn(town.home)) {
            wall(in);
            in.without("alter table " + table + " no force row level security");
            if (!in.reaches(sql.replace("insert", "-- insert").formatted(town.yan))) {
                row(in, table);
            }
            in.without("alter table " + table + " force row level security");
            alone(in, narrowing(table, name));
            var attempt = sql.formatted(town.yan);
            assertFalse(rm(in).reaches(attempt), attempt);
            in.without(narrowing(table, name).off());
            assertTrue(rm(in).reaches(attempt), "held without it: " + attempt);
        }
    }

    private static void row(BreakIn in, String table) throws Exception {
        var policy = narrowing(table, "walled");
        policy.needsARow(in);
        in.without("alter table " + table + " no force row level security");
        in.without("update " + table + " set customer_id = '" + town.yan + "'");
    }

    private static RowPolicy narrowing(String table, String name) {
        return all.stream()
                .filter(one -> one.fullName().equals(table + "." + name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void where_the_application_has_no_grant_a_policy_is_a_second_lock() {
        assertEquals(
                new TreeSet<String>(),
                others().filter(one -> !one.granted())
                        .map(RowPolicy::fullName)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static BreakIn rm(BreakIn in) {
        return in.as(town.company.rm, "relationship-manager", town.company.harbour, "directory-care");
    }

    private static void wall(BreakIn in) {
        in.as(town.company.steward, "privacy-steward", null, "directory-care")
                .does(
                        "insert into wall (id, customer_id, other_id, wrapped, reason_sealed, set_by, set_on, review_on)"
                                + " values (gen_random_uuid(), ?, ?, '\\x00', '\\x00', ?, '2026-03-02', '2026-06-02')",
                        town.ada,
                        town.yan,
                        town.company.steward);
    }
}

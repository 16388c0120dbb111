package org.regard.house.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestDatabase;
import org.regard.house.matrix.MatrixRules.Asker;
import org.regard.house.matrix.MatrixRules.Being;
import org.regard.mirror.CustomerData;
import org.regard.platform.Refused;

/**
 * Role by audience by purpose by object by field by way in: all combinations are asked, below row security with statements of
 * our own and through the services, and compared with rules that were written down a second time.
 */
class AuthorisationMatrixTest {

    private static final boolean FULL = "full".equals(System.getProperty("regard.matrix"));
    private static final House HOUSE = House.fresh();
    private static Company company;
    private static PlainPolicy policy;
    private static MatrixRules rules;
    private static MatrixGuests guests;
    private static Raw raw;
    private static List<Asker> askers;
    private static List<String> purposes;
    private static long asked;

    @BeforeAll
    static void guests_come() {
        company = Company.in(HOUSE.home());
        raw = Raw.asApp(HOUSE.home());
        policy = new PlainPolicy(raw);
        rules = new MatrixRules(policy);
        guests = new MatrixGuests(HOUSE, company, policy);
        askers = Askers.of(company, HOUSE.home());
        purposes = Askers.purposes(policy);
    }

    @AfterAll
    static void close() throws Exception {
        raw.close();
        var summary = System.getProperty("regard.matrix.write");
        if (summary != null) {
            MatrixSummary.write(Path.of(summary), askers, policy, rules, asked);
        }
    }

    /** What the rules say of one asker for one purpose, as "customer category" or the customer alone. */
    private static TreeSet<String> expected(Predicate<Being> whom, Cell cell) {
        var all = new TreeSet<String>();
        for (var being : Being.values()) {
            for (var category : policy.categories()) {
                if (!whom.test(being)) continue;
                asked++;
                if (cell.holds(being, category)) all.add(being + " " + category);
            }
        }
        return all;
    }

    private interface Cell {
        boolean holds(Being being, String category);
    }

    private static TreeSet<String> found(String sql, Object... values) {
        var found = new TreeSet<String>();
        for (var row : raw.list(sql, values)) {
            var id = UUID.fromString(row.substring(0, 36));
            guests.ids.forEach((being, one) -> {
                if (one.equals(id)) found.add(being + row.substring(36));
            });
        }
        return found;
    }

    private static void says(Asker who, String purpose, UUID customer) {
        raw.says(who.id(), who.role(), who.team(), purpose)
                .set("regard.customer", customer == null ? "" : customer.toString());
    }

    /** A sixteenth of them, always the same one; all with {@code -Dregard.matrix=full}. */
    private static boolean isDue(Asker who, String purpose, Being being) {
        return FULL || (askers.indexOf(who) + purposes.indexOf(purpose) + being.ordinal()) % 16 == 0;
    }

    private interface Pair {
        void at(Asker who, String purpose, String said);
    }

    private static void each(Pair pair) {
        for (var who : askers) {
            for (var purpose : purposes) {
                pair.at(who, purpose, who.name() + " for '" + purpose + "'");
            }
        }
    }

    @Test
    void statements_of_our_own_read_the_facts_that_the_rules_name_and_no_others() {
        each((who, purpose, said) -> {
            says(who, purpose, null);
            assertEquals(
                    expected(one -> true, (being, category) -> rules.reads(who, purpose, being, category)),
                    found("select customer_id || ' ' || category from fact"),
                    said);
        });
        assertTrue(asked > 80_000, "asked only " + asked);
    }

    @Test
    void so_do_statements_about_one_customer() {
        each((who, purpose, said) -> guests.ids.forEach((being, id) -> {
            if (!isDue(who, purpose, being)) return;
            says(who, purpose, id);
            assertEquals(
                    expected(one -> one == being, (one, category) -> rules.readsOne(who, purpose, one, category)),
                    found("select customer_id || ' ' || category from fact"),
                    said + " about " + being);
        }));
    }

    @Test
    void customers_and_their_keys_are_found_by_whom_the_rules_name() {
        each((who, purpose, said) -> {
            says(who, purpose, null);
            var expected = new TreeSet<String>();
            for (var being : Being.values()) {
                asked += 2;
                if (rules.finds(who, purpose, being)) expected.add(being.toString());
            }
            assertEquals(expected, found("select id::text from customer"), said);
            assertEquals(expected, found("select customer_id::text from customer_key"), said);
        });
    }

    @Test
    void nobody_changes_or_removes_a_fact_that_the_rules_keep_from_them() {
        var sql = "with one as (%s returning customer_id, category) select customer_id || ' ' || category from one";
        var unpermitted = guests.ids.get(Being.NOT_PERMITTED);
        each((who, purpose, said) -> {
            if (!FULL && (askers.indexOf(who) + purposes.indexOf(purpose)) % 4 != 0) return;
            says(who, purpose, null);
            assertEquals(
                    expected(
                            being -> being != Being.NOT_PERMITTED,
                            (being, category) -> rules.changes(who, purpose, being, category)),
                    found(sql.formatted("update fact set version = version where customer_id <> ?"), unpermitted),
                    said);
        });
    }

    @Test
    void without_a_role_without_a_purpose_or_without_both_every_table_is_empty() {
        var open = new TreeSet<String>();
        for (var table : CustomerData.values()) {
            for (var missing : List.of("regard.roles", "regard.purpose", "both")) {
                raw.says(UUID.randomUUID(), "privacy-steward", company.harbour, "access-request")
                        .set(missing.equals("both") ? "regard.roles" : missing, "")
                        .set("regard.customer", guests.ids.get(Being.OPEN).toString());
                if (missing.equals("both")) raw.set("regard.purpose", "");
                asked++;
                if (raw.count("select count(*) from " + table.table()) > 0) open.add(table + " without " + missing);
            }
        }
        assertEquals(new TreeSet<String>(), open);
    }

    @Test
    void the_services_open_for_whom_the_rules_name_and_answer_absent_and_invisible_alike() {
        for (var who : askers.stream().filter(one -> isEmployed(one.name())).toList()) {
            for (var purpose : policy.purposes()) {
                var absent = refusal(who, purpose, UUID.randomUUID());
                guests.ids.forEach((being, id) -> {
                    asked++;
                    var said = refusal(who, purpose, id);
                    var open = policy.opensFor(purpose, who.role());
                    var expected = open && rules.opens(who, purpose, being) ? "" : absent;
                    assertEquals(expected, said, who.name() + " for " + purpose + " at " + being);
                });
            }
        }
    }

    private static boolean isEmployed(String name) {
        return List.of("desk", "rm", "deputy", "other", "lead", "steward", "admin")
                .contains(name);
    }

    private static String refusal(Asker who, String purpose, UUID id) {
        var look = Look.of(purpose).because("asked at the counter");
        try {
            HOUSE.as(who.name(), () -> HOUSE.opening().open(id, look));
            return "";
        } catch (Refused no) {
            return no.refusal().toString();
        }
    }

    @Test
    void without_a_policy_nothing_is_there_and_without_a_journal_nothing_is_shown() throws Exception {
        var home = TestDatabase.fresh();
        var bare = Company.in(home);
        var house = House.on(home);
        var mira = new Guests(house).person("rm", "Mira Sonntag");
        new Guests(house).fact("rm", mira, "called-how", "Frau Sonntag");
        try (var owner = Raw.asOwner(home);
                var app = Raw.asApp(home).says(bare.rm, "relationship-manager", bare.harbour, "greeting")) {
            assertEquals(1, app.count("select count(*) from fact"));
            owner.run("revoke insert on disclosure from regard_app");
            assertThrows(RuntimeException.class, () -> new Guests(house).card("rm", mira, "greeting"));
            owner.run("delete from policy_grant");
            assertEquals(0, app.count("select count(*) from fact"));
            assertEquals(1, app.count("select count(*) from customer"));
            owner.run("delete from policy_current");
            assertEquals(0, app.count("select count(*) from customer"));
        }
    }
}

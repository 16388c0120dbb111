package org.regard.house.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regard.house.Company;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.matrix.MatrixRules.Asker;
import org.regard.house.matrix.MatrixRules.Being;
import org.regard.mirror.CustomerData;

/**
 * The way in past all services: as the application's user of the database, every role for every purpose reads, adds, changes and
 * removes rows of every table with customer data, and gets as far as {@link TableRules} says. Each combination of who, why and
 * table is read in every run; with it comes one of the other deeds and one of the customers, so that every pair of who, why, deed,
 * table and customer is met. {@code -Dregard.matrix.seed=N} (0 to 47) meets others, {@code -Dregard.matrix=full} all of them.
 */
class DatabaseWayInTest {

    private static final boolean FULL = "full".equals(System.getProperty("regard.matrix"));
    private static final int SEED = Integer.getInteger("regard.matrix.seed", 0);
    private static final List<Deed> OTHERS = List.of(Deed.READ_NAMED, Deed.ADD, Deed.CHANGE, Deed.REMOVE);
    private static final House HOUSE = House.fresh();
    private static final Being[] BEINGS = Being.values();
    private static Raw raw;
    private static MatrixGuests guests;
    private static PlantedRows rows;
    private static TableRules rules;
    private static List<Asker> askers;
    private static List<String> purposes;
    private static List<CustomerData> tables;
    private static final Map<CustomerData, List<String>> tallies = new EnumMap<>(CustomerData.class);
    private static int asked;

    @BeforeAll
    static void guests_come() {
        var company = Company.in(HOUSE.home());
        raw = Raw.asApp(HOUSE.home());
        var policy = new PlainPolicy(raw);
        guests = new MatrixGuests(HOUSE, company, policy);
        rows = new PlantedRows(HOUSE, company, guests);
        rules = new TableRules(new MatrixRules(policy), policy);
        askers = Askers.of(company, HOUSE.home());
        purposes = Askers.purposes(policy);
        tables = rows.tables();
        says(null, "house", null, "oversight", null);
        tables.forEach(table -> tallies.put(table, raw.list(rows.of(table).tally())));
    }

    @AfterAll
    static void close() throws Exception {
        raw.close();
        System.getLogger("org.regard.matrix").log(System.Logger.Level.INFO, "Asked the database {0} times.", asked);
    }

    @Test
    void every_table_has_a_row_and_a_rule() {
        for (var table : CustomerData.values()) {
            assertTrue(rows.of(table) != null && rules.of(table) != null, "without a row or a rule: " + table);
            assertFalse(tallies.get(table).isEmpty(), "empty: " + table);
        }
    }

    @Test
    void everybody_gets_as_far_as_the_rules_say_and_no_further() {
        var wrong = new TreeSet<String>();
        for (int who = 0; who < askers.size(); who++) {
            for (int why = 0; why < purposes.size(); why++) {
                says(askers.get(who), purposes.get(why), null);
                for (var table : tables) {
                    deeds(who, why, table, wrong);
                }
            }
        }
        assertEquals(new TreeSet<String>(), wrong);
    }

    private static void deeds(int who, int why, CustomerData table, Set<String> wrong) {
        var ask = new Ask(askers.get(who), purposes.get(why), null);
        int turn = who + why + tables.indexOf(table);
        // Facts are read by all, for all, field by field: AuthorisationMatrixTest.
        if (FULL || table != CustomerData.FACT) judge(Deed.READ, table, ask, null, wrong);
        for (var deed : OTHERS) {
            if (!FULL && OTHERS.get((turn + SEED) % OTHERS.size()) != deed) continue;
            for (var about : BEINGS) {
                if (!FULL && BEINGS[(turn + turn / BEINGS.length + SEED / OTHERS.size()) % BEINGS.length] != about)
                    continue;
                judge(
                        deed,
                        table,
                        deed == Deed.READ_NAMED ? new Ask(ask.who(), ask.purpose(), about) : ask,
                        about,
                        wrong);
                if (deed == Deed.CHANGE || deed == Deed.REMOVE) break;
            }
        }
    }

    private static void judge(Deed deed, CustomerData table, Ask ask, Being about, Set<String> wrong) {
        asked++;
        var right = rules.of(table).of(deed);
        var all = rows.of(table).namesCustomers() ? List.of(BEINGS) : List.of(Being.OPEN);
        var expected = new TreeSet<String>();
        for (var being : deed == Deed.ADD && all.size() > 1 ? List.of(about) : all) {
            if (right.test().allows(ask, being) && isThere(table, being, deed)) expected.add(being.toString());
        }
        var found = done(deed, table, ask, about);
        if (!expected.equals(found)) {
            wrong.add(deed + " " + table + " by " + ask.who().name() + " for '" + ask.purpose() + "'"
                    + (ask.named() == null ? "" : " named " + ask.named()) + ": expected " + expected + ", was "
                    + found);
        }
    }

    /** A wall stands before one of them only. */
    private static boolean isThere(CustomerData table, Being being, Deed deed) {
        var walls = table == CustomerData.WALL || table == CustomerData.WALL_SIDE;
        return deed == Deed.ADD || !walls || being == Being.WALLED;
    }

    private static TreeSet<String> done(Deed deed, CustomerData table, Ask ask, Being about) {
        return switch (deed) {
            case READ -> there(table);
            case READ_NAMED -> named(table, ask);
            case ADD -> added(table, ask, about);
            case CHANGE -> undone(() -> changed(table, ask));
            case REMOVE -> undone(() -> removed(table));
        };
    }

    private static TreeSet<String> there(CustomerData table) {
        return beings(raw.list(rows.of(table).whose()));
    }

    private static TreeSet<String> named(CustomerData table, Ask ask) {
        raw.set("regard.customer", guests.ids.get(ask.named()).toString());
        var found = there(table);
        raw.set("regard.customer", "");
        return found;
    }

    private static TreeSet<String> added(CustomerData table, Ask ask, Being about) {
        var words = rows.words(ask.who(), ask.purpose(), about);
        var let = raw.undone(() -> isLet(() -> TableRow.run(raw, rows.of(table).add(), words)));
        return let
                ? new TreeSet<>(List.of((rows.of(table).namesCustomers() ? about : Being.OPEN).toString()))
                : new TreeSet<>();
    }

    /** Row security and grants say 42501, before any key or check is looked at. */
    private static boolean isLet(Runnable statement) {
        try {
            statement.run();
            return true;
        } catch (Raw.Failed failure) {
            return !failure.state().equals("42501");
        }
    }

    private static TreeSet<String> changed(CustomerData table, Ask ask) {
        TableRow.run(raw, rows.of(table).change(), rows.words(ask.who(), ask.purpose(), Being.OPEN));
        asTheHouse();
        return beings(raw.list(rows.of(table).whose() + " where xmin::text = (txid_current() & 4294967295)::text"));
    }

    private static TreeSet<String> removed(CustomerData table) {
        raw.run("delete from " + table.table());
        asTheHouse();
        var left = new TreeSet<>(raw.list(rows.of(table).tally()));
        return beings(tallies.get(table).stream()
                .filter(one -> !left.contains(one))
                .map(one -> one.substring(0, one.indexOf(' ')))
                .toList());
    }

    private static TreeSet<String> undone(java.util.function.Supplier<TreeSet<String>> deed) {
        try {
            return raw.undone(deed);
        } catch (Raw.Failed failure) {
            if (failure.state().equals("42501")) return new TreeSet<>();
            throw failure;
        }
    }

    private static TreeSet<String> beings(List<String> whose) {
        var found = new TreeSet<String>();
        for (var one : whose) {
            if (one.isEmpty()) found.add(Being.OPEN.toString());
            guests.ids.forEach((being, id) -> {
                if (id.toString().equals(one)) found.add(being.toString());
            });
        }
        return found;
    }

    private static void says(Asker who, String purpose, UUID customer) {
        says(who.id(), who.role(), who.team(), purpose, customer);
    }

    private static void says(UUID colleague, String role, UUID team, String purpose, UUID customer) {
        raw.says(colleague, role, team, purpose).set("regard.customer", customer == null ? "" : customer.toString());
    }

    /** For the rest of this transaction, to see what was done. */
    private static void asTheHouse() {
        raw.list("select set_config('regard.roles', 'house', true), set_config('regard.purpose', 'oversight', true)");
    }
}

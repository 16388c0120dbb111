package org.regard.house.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.matrix.MatrixRules.Asker;
import org.regard.house.matrix.MatrixRules.Being;
import org.regard.knowledge.FactView;
import org.regard.knowledge.RecordFact;
import org.regard.platform.Refused;
import org.regard.policy.Precision;

/**
 * Field by field: whoever looks at somebody with a fact in every category, for whatever purpose and at whatever door, is shown
 * each as finely as the policy's purpose says, and what the policy does not show to them is not there.
 */
class ShownFieldsTest {

    private static final House HOUSE = House.fresh();
    private static final Guests GUESTS = new Guests(HOUSE);
    private static final Map<String, UUID> CUSTOMERS = new HashMap<>();
    private static final Map<String, UUID> FACTS = new HashMap<>();
    private static PlainPolicy policy;
    private static MatrixRules rules;
    private static List<Asker> askers;
    private static int fields;

    private interface Shows {
        List<FactView> facts(UUID customer, Look look);
    }

    private static final Map<String, Shows> DOORS = Map.of(
            "card",
                    (id, look) ->
                            HOUSE.helloCards().card(id, look, Locale.ENGLISH).facts(),
            "known",
                    (id, look) ->
                            HOUSE.helloCards().known(id, look, Locale.ENGLISH).facts(),
            "mirror",
                    (id, look) ->
                            HOUSE.mirrors().mirror(id, look, Locale.ENGLISH).facts());

    @BeforeAll
    static void two_customers_have_told_everything() throws Exception {
        var company = Company.in(HOUSE.home());
        try (var raw = Raw.asApp(HOUSE.home())) {
            policy = new PlainPolicy(raw);
        }
        rules = new MatrixRules(policy);
        askers = Askers.of(company, HOUSE.home());
        CUSTOMERS.put("person", GUESTS.person("rm", "Mira Sonntag"));
        CUSTOMERS.put("organisation", GUESTS.organisation("rm", "Sonntag GmbH"));
        for (var kind : CUSTOMERS.keySet()) {
            for (var category : policy.categories()) {
                if (policy.isAbout(category, kind)) FACTS.put(kind + " " + category, told(kind, category));
            }
        }
    }

    private static UUID told(String kind, String category) {
        var by = policy.writersReach(category, "relationship-manager").isEmpty() ? "lead" : "rm";
        var value = ShownFields.typed(category, policy.type(category));
        return GUESTS.fact(
                by, CUSTOMERS.get(kind), RecordFact.told(category, value).from(policy.source(category)));
    }

    @AfterAll
    static void say_how_much_was_looked_at() {
        System.getLogger("org.regard.matrix").log(System.Logger.Level.INFO, "Compared {0} fields as shown.", fields);
    }

    @Test
    void every_field_shows_as_finely_as_its_purpose_says_at_every_door() {
        for (var who : askers) {
            for (var purpose : policy.purposes()) {
                CUSTOMERS.forEach((kind, id) -> DOORS.forEach((door, shows) -> {
                    var said = who.name() + " for " + purpose + " at the " + door + " of the " + kind;
                    assertEquals(expected(who, purpose, kind, door), seen(who, purpose, id, shows), said);
                }));
            }
        }
        assertTrue(fields > 20_000, "compared only " + fields);
    }

    @Test
    void one_fact_by_its_own_address_shows_no_finer_and_is_absent_when_it_is_not_shown() {
        int turn = 0;
        for (var who : askers) {
            for (var purpose : policy.purposes()) {
                for (var fact : FACTS.entrySet()) {
                    if (!isEmployed(who) || turn++ % 23 != 0) continue;
                    var kind = fact.getKey().split(" ")[0];
                    var category = fact.getKey().split(" ")[1];
                    var all = expected(who, purpose, kind, "known");
                    var seen = seen(
                            who,
                            purpose,
                            CUSTOMERS.get(kind),
                            (id, look) -> List.of(HOUSE.helloCards().fact(id, fact.getValue(), look, Locale.ENGLISH)));
                    var expected = all.containsKey(category) ? Map.of(category, all.get(category)) : Map.of();
                    assertEquals(expected, seen, who.name() + " for " + purpose + ": " + fact.getKey());
                }
            }
        }
    }

    @Test
    void every_precision_of_the_policy_is_met_and_every_one_there_is_has_its_words() {
        var met = EnumSet.noneOf(Precision.class);
        for (var category : policy.categories()) {
            for (var purpose : policy.purposes()) {
                if (policy.isFor(category, purpose)) met.add(Precision.of(policy.precision(category, purpose)));
            }
        }
        assertTrue(
                met.containsAll(EnumSet.of(
                        Precision.FULL,
                        Precision.DAY_MONTH,
                        Precision.CITY,
                        Precision.LAST_DIGITS,
                        Precision.INITIALS,
                        Precision.PRESENT)),
                met.toString());
        for (var precision : Precision.values()) {
            assertTrue(
                    !ShownFields.seen("birthday", "birthday", precision.code()).isEmpty());
        }
    }

    private static Map<String, String> expected(Asker who, String purpose, String kind, String door) {
        var shown = new TreeMap<String, String>();
        if (!isEmployed(who) || door.equals("mirror") && !purpose.equals("access-request")) return shown;
        for (var category : policy.categories()) {
            fields++;
            if (policy.isAbout(category, kind) && rules.reads(who, purpose, Being.OPEN, category)) {
                var precision = policy.precision(category, purpose);
                shown.put(category, precision + " " + ShownFields.seen(category, policy.type(category), precision));
            }
        }
        return shown;
    }

    private static Map<String, String> seen(Asker who, String purpose, UUID customer, Shows shows) {
        var seen = new TreeMap<String, String>();
        try {
            var look = Look.of(purpose).because("asked at the counter");
            for (var fact : HOUSE.as(who.name(), () -> shows.facts(customer, look))) {
                seen.put(fact.category().code(), fact.precision().code() + " " + value(fact));
            }
        } catch (Refused no) {
            seen.clear();
        }
        return seen;
    }

    /** What leaves the service, for programs and for people: nothing of it may say more than the precision. */
    private static String value(FactView fact) {
        var shown = fact.shown();
        if (shown.value() == null) {
            assertEquals("", shown.text(), "words where nothing may be said");
            assertEquals(Map.of(), shown.parts());
            return "nothing";
        }
        if (fact.precision() != Precision.FULL) {
            assertTrue(!shown.text().contains("1980") && !shown.text().contains("Seestr"), shown.text());
        }
        return shown.value();
    }

    /** A role that nobody knows, and none, do not come as far as a service. */
    private static boolean isEmployed(Asker who) {
        return !List.of("wizard", "nobody").contains(who.name());
    }
}

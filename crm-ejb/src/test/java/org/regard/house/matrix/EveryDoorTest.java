package org.regard.house.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.matrix.MatrixRules.Asker;
import org.regard.house.matrix.MatrixRules.Being;
import org.regard.platform.Refused;

/**
 * Every door about one customer, found by reflection: it opens for whom the rules name, and for whom it does not it answers word
 * for word as for somebody who was never there. Each door meets every colleague, every purpose and every kind of customer;
 * {@code -Dregard.matrix=full} tries each with each.
 */
class EveryDoorTest {

    private static final boolean FULL = "full".equals(System.getProperty("regard.matrix"));
    private static final int SEED = Integer.getInteger("regard.matrix.seed", 0);
    private static final House HOUSE = House.fresh();
    private static final String ABSENT = "customer.absent";
    private static final Set<String> READS_NOTES = Set.of("Notes.standing", "Notes.note");
    private static MatrixGuests guests;
    private static PlainPolicy policy;
    private static MatrixRules rules;
    private static Doors doors;
    private static List<Asker> askers;
    private static int tried;
    private static int passed;
    private static int kept;

    @BeforeAll
    static void guests_come() throws Exception {
        var company = Company.in(HOUSE.home());
        try (var raw = Raw.asApp(HOUSE.home())) {
            policy = new PlainPolicy(raw);
        }
        rules = new MatrixRules(policy);
        guests = new MatrixGuests(HOUSE, company, policy);
        askers = Askers.of(company, HOUSE.home()).stream()
                .filter(one -> !one.role().isEmpty() && !one.role().equals("wizard"))
                .toList();
        var more = new Guests(HOUSE);
        doors = new Doors(HOUSE, more.organisation("rm", "Firm"), more.person("rm", "Neighbour"));
    }

    @Test
    void every_door_about_a_customer_can_be_tried() {
        var found = Doors.aboutOne();
        var untried = new TreeSet<String>();
        found.stream()
                .filter(door -> HOUSE.as("rm", () -> doors.bean(door.getDeclaringClass()))
                        .isEmpty())
                .forEach(door -> untried.add(DoorsTest.named(door)));
        assertEquals(Set.of(), untried);
        assertTrue(found.size() > 55, "only " + found.size());
    }

    @Test
    void who_may_not_see_somebody_hears_at_every_door_what_is_said_of_nobody() {
        var wrong = new TreeSet<String>();
        var all = Doors.aboutOne();
        for (int at = 0; at < all.size(); at++) {
            for (int who = 0; who < askers.size(); who++) {
                var open = open(askers.get(who));
                for (int why = 0; why < open.size(); why++) {
                    if (isDue(at, who, why, open.size()))
                        tried(all.get(at), askers.get(who), open.get(why), at + who + why, wrong);
                }
            }
        }
        assertEquals(new TreeSet<String>(), wrong);
        System.getLogger("org.regard.matrix")
                .log(System.Logger.Level.INFO, "Tried doors {0} times, let in {1}, kept out {2}.", tried, passed, kept);
        assertTrue(passed > 500 && kept > 200, "let in " + passed + ", kept out " + kept);
    }

    /** For each door and colleague two of the purposes that are theirs, in turn. */
    private static boolean isDue(int door, int who, int why, int of) {
        return FULL || (door + who + SEED) % of == why || (door + who + SEED + of / 2) % of == why;
    }

    private static List<String> open(Asker who) {
        return policy.purposes().stream()
                .filter(one -> policy.opensFor(one, who.role()))
                .toList();
    }

    private static void tried(Method door, Asker who, String purpose, int turn, Set<String> wrong) {
        if (!DoorsTest.allowed(door).contains(who.role())) return;
        var absent = said(door, who, purpose, UUID.randomUUID());
        for (var being : Being.values()) {
            if (!FULL && being != Being.values()[(turn + SEED) % Being.values().length]) continue;
            tried++;
            var said = said(door, who, purpose, guests.ids.get(being));
            var finds = rules.finds(who, purpose, being)
                    && !(hasNoNotes(who) && READS_NOTES.contains(DoorsTest.named(door)));
            if (finds && !said.startsWith(ABSENT)) passed++;
            if (!finds && said.startsWith(ABSENT)) kept++;
            if (!rules.opens(who, purpose, being) && !said.equals(absent)
                    || finds && absent.startsWith(ABSENT) && said.startsWith(ABSENT)) {
                wrong.add(DoorsTest.named(door) + " by " + who.name() + " for " + purpose + " at " + being + ": " + said
                        + " / " + absent);
            }
        }
    }

    /** No purpose of a steward has notes: they find nobody there, and read notes in the mirror. */
    private static boolean hasNoNotes(Asker who) {
        return who.role().equals("privacy-steward");
    }

    private static String said(Method door, Asker who, String purpose, UUID customer) {
        var look = Look.of(purpose).because("asked at the counter");
        try {
            HOUSE.as(who.name(), () -> {
                doors.open(door, customer, look);
                throw new TakenBack();
            });
            return "";
        } catch (TakenBack passed) {
            return "opened";
        } catch (IllegalStateException failure) {
            var cause = failure.getCause() instanceof InvocationTargetException thrown ? thrown.getCause() : failure;
            if (cause instanceof Refused no)
                return no.refusal().rule() + no.refusal().details();
            return cause.getClass().getSimpleName();
        }
    }

    private static final class TakenBack extends RuntimeException {}
}

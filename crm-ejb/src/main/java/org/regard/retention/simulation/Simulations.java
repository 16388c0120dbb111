package org.regard.retention.simulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scope;
import org.regard.disclosure.Scopes;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Role;
import org.regard.policy.draft.Drafts;
import org.regard.retention.Staying;
import org.regard.retention.simulation.Simulation.CustomersGoing;
import org.regard.retention.simulation.Simulation.Going;
import org.regard.retention.simulation.Simulation.Shift;
import org.regard.retention.simulation.SimulationQueries.Count;

/** Tries a draft on what is really kept, without opening a value. Journalled as oversight, with the categories it counted. */
@Stateless
@RolesAllowed(Role.STEWARD)
public class Simulations {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate ALL = LocalDate.of(9999, 1, 1);
    private static final int CHUNK = 1_000;

    private Drafts drafts;
    private Scopes scopes;
    private Journal journal;
    private SimulationQueries queries;
    private Staying staying;

    protected Simulations() {}

    @Inject
    public Simulations(Drafts drafts, Scopes scopes, Journal journal, SimulationQueries queries, Staying staying) {
        this.drafts = drafts;
        this.scopes = scopes;
        this.journal = journal;
        this.queries = queries;
        this.staying = staying;
    }

    /** Cost: one pass over the facts of every category that changes; about two seconds a million. */
    public Simulation simulate(int version, Look look) {
        long begun = System.nanoTime();
        var scope = scopes.enter(look);
        var draft = drafts.draft(version).policy();
        var moved = queries.moved(version);
        var counted = new TreeSet<String>();
        moved.forEach(one -> counted.add(one.category()));
        endings(scope.policy(), draft).keySet().forEach(counted::add);
        counted.addAll(askedAnew(scope.policy(), draft));
        var house = scopes.enterAsHouse(look.purpose());
        queries.makeRoom();
        var counts = counts(counted, house, draft);
        var going = going(house, draft, counts);
        var customers = customers(house, draft);
        scopes.enter(look);
        journal.saw(scope, Act.SIMULATE, List.of(), counted);
        return new Simulation(
                version,
                scope.policy().version(),
                moved.stream()
                        .map(one -> shift(one, counts.get(one.category())))
                        .toList(),
                going,
                customers,
                counts.values().stream().mapToLong(Count::facts).sum(),
                (System.nanoTime() - begun) / 1_000_000);
    }

    private static Shift shift(SimulationQueries.Moved one, Count count) {
        return new Shift(
                one.category(), one.purpose(), one.role(), one.before(), one.after(), count.facts(), count.people());
    }

    /** Categories whose facts would end earlier, and why. */
    private static Map<String, String> endings(Policy now, Policy draft) {
        var why = new LinkedHashMap<String, String>();
        for (var category : now.categories()) {
            var after = draft.category(category.code());
            if (category.neverKept()) {
                continue;
            }
            if (after.isEmpty()) {
                why.put(category.code(), "removed");
            } else if (after.get().neverKept()) {
                why.put(category.code(), "never-kept");
            } else if (months(after.get()) < months(category)) {
                why.put(category.code(), "shorter");
            }
        }
        return why;
    }

    private static int months(Category category) {
        return category.keepMonths().orElse(Integer.MAX_VALUE);
    }

    private Map<String, Count> counts(Iterable<String> categories, Scope house, Policy draft) {
        var counts = new LinkedHashMap<String, Count>();
        for (var code : categories) {
            counts.put(code, queries.count(code, goesUntil(code, house, draft), goneUntil(code, house), house.today()));
        }
        return counts;
    }

    private static LocalDate goneUntil(String code, Scope house) {
        return house.policy()
                .category(code)
                .flatMap(Category::keepMonths)
                .map(house.today()::minusMonths)
                .orElse(EVER);
    }

    private static LocalDate goesUntil(String code, Scope house, Policy draft) {
        var after = draft.category(code).filter(one -> !one.neverKept());
        return after.isEmpty()
                ? ALL
                : after.get().keepMonths().map(house.today()::minusMonths).orElse(EVER);
    }

    /** Categories that would lean on permission and rest on something else now. */
    private static List<String> askedAnew(Policy now, Policy draft) {
        return now.categories().stream()
                .filter(one -> !one.neverKept() && !one.needsPermission())
                .filter(one -> draft.category(one.code())
                        .filter(after -> !after.neverKept() && after.needsPermission())
                        .isPresent())
                .map(Category::code)
                .toList();
    }

    private List<Going> going(Scope house, Policy draft, Map<String, Count> counts) {
        var going = new ArrayList<Going>();
        var now = house.policy();
        for (var code : askedAnew(now, draft)) {
            var one = queries.unpermitted(code, goneUntil(code, house), house.today());
            if (one.facts() > 0) {
                going.add(one);
            }
        }
        endings(now, draft).forEach((code, why) -> {
            var count = counts.get(code);
            if (count.going() > 0) {
                going.add(new Going(code, why, count.going(), count.goingPeople(), count.held()));
            }
        });
        return List.copyOf(going);
    }

    private CustomersGoing customers(Scope house, Policy draft) {
        long people = 0;
        var stays = new TreeMap<String, Long>();
        if (draft.customerMonths() < house.policy().customerMonths()) {
            var goesUntil = house.today().minusMonths(draft.customerMonths());
            var goneUntil = house.today().minusMonths(house.policy().customerMonths());
            var some = queries.customers(goesUntil, goneUntil, new UUID(0, 0), CHUNK);
            while (!some.isEmpty()) {
                people += some.size();
                staying.among(some, house.today())
                        .values()
                        .forEach(why -> stays.merge(why.get(0).reason(), 1L, Long::sum));
                some = queries.customers(goesUntil, goneUntil, some.get(some.size() - 1), CHUNK);
            }
        }
        return new CustomersGoing(people, stays);
    }
}

package org.regard.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Scope;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.retention.gone.Elsewhere;

/**
 * Lets go of what has ended: facts on their own last day or their category's, customers whose last contact lies too far back,
 * and whatever else ends. Row security hid all of it from the first moment; this makes the disk agree. A run collects, lets go
 * batch by batch, looks again and certifies; each step is a transaction, so that a crash loses one step and repeats none.
 */
@Dependent
public class Sweep {

    /** The purpose for which the house lets go. */
    public static final String PURPOSE = "directory-care";

    static final int ROUNDS = 3;
    private static final int ROWS = 5_000;

    private final Database database;
    private final Scopes scopes;
    private final Journal journal;
    private final Clock clock;
    private final RunStore runs;
    private final DueFacts facts;
    private final DueCustomers customers;
    private final UseFolding use;
    private final FadingFacts fading;
    private final LettingGo lettingGo;
    private final Endings endings;
    private final SecondLook look;

    @Inject
    public Sweep(
            Database database,
            Scopes scopes,
            Journal journal,
            Clock clock,
            Staying staying,
            Endings endings,
            Erasures erasures,
            Certifying certifying) {
        this.database = database;
        this.scopes = scopes;
        this.journal = journal;
        this.clock = clock;
        this.endings = endings;
        this.runs = new RunStore(database, clock);
        this.facts = new DueFacts(database);
        this.customers = new DueCustomers(database, staying);
        this.use = new UseFolding(database, scopes, clock);
        this.fading = new FadingFacts(database);
        this.lettingGo = new LettingGo(database, runs, customers, erasures);
        this.look = new SecondLook(facts, customers, endings, runs, certifying, clock);
    }

    /** Starts the run of the night unless one is under way. */
    public void start() {
        runs.start(scopes.enterAsHouse(PURPOSE));
    }

    /** One step, in the transaction of its caller; false when nothing is under way, or another node has it. */
    public boolean step() {
        var house = scopes.enterAsHouse(PURPOSE);
        Elsewhere.inThisTransaction(database);
        // statements over thousands of rows look dear to the planner; compiling them anew each time costs more than
        // they do
        database.one("select set_config('jit', 'off', true)", row -> true);
        var taken = runs.take();
        taken.ifPresent(run -> advance(run, house));
        return taken.isPresent();
    }

    /** Ends a run for good; it has no certificate. */
    public void fail(String problem) {
        scopes.enterAsHouse(PURPOSE);
        runs.take().ifPresent(run -> runs.ends(run.id(), "failed", problem));
    }

    private void advance(RunStore.Taken run, Scope house) {
        switch (run.phase()) {
            case "collecting" -> collect(run, house);
            case "letting-go" -> letGo(run, house);
            case "endings" -> end(run, house);
            default -> finish(run, house);
        }
    }

    private void collect(RunStore.Taken run, Scope house) {
        // Nobody's use may be overlooked because the marks lag behind: first the journal is folded to its end.
        if (use.step() > 0) {
            return;
        }
        // The same statement for each category, to be planned once: docs/decisions/0020-one-plan-for-each-statement.md
        database.one("select set_config('plan_cache_mode', 'force_generic_plan', true)", row -> true);
        database.run("delete from retention_due where run_id = ?", run.id());
        if (use.behind() == 0) {
            fading.propose(house);
        }
        long dueFacts = facts.collect(run.id(), 0, house);
        runs.collected(run, house, dueFacts, customers.collect(run.id(), dueFacts, house));
    }

    private void letGo(RunStore.Taken run, Scope house) {
        if (run.done() < run.dueFacts()) {
            lettingGo.facts(run);
        } else if (run.done() < run.due()) {
            lettingGo.customers(run, house);
        } else {
            runs.enters(run, "endings");
        }
    }

    private void end(RunStore.Taken run, Scope house) {
        for (var ending : endings.all()) {
            int gone = ending.letGo(clock.instant(), house.today(), ROWS);
            if (gone > 0) {
                runs.counts(run.id(), ending.place(), ending.reason(), Map.of("", (long) gone));
                return;
            }
        }
        runs.enters(run, "looking");
    }

    /** Something may have ended while the run went on: then it collects again, a few times. */
    private void finish(RunStore.Taken run, Scope house) {
        var certificate = look.certify(run, house);
        if (certificate.isPresent()) {
            journal.saw(house, Act.ERASE, List.of(), gone(run));
            runs.ends(run.id(), "done", null);
        } else if (run.rounds() < ROUNDS) {
            runs.enters(run, "collecting");
        } else {
            runs.ends(run.id(), "failed", "retention.still-there");
        }
    }

    private List<String> gone(RunStore.Taken run) {
        return runs.gone(run.id()).stream()
                .map(RetentionRun.Gone::category)
                .filter(category -> !category.isEmpty())
                .distinct()
                .toList();
    }
}

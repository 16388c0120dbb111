package org.regard.retention.erasure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Identity;
import org.regard.customer.NotAgain;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.retention.Erasures;
import org.regard.retention.gone.Elsewhere;
import org.regard.sealing.KeyedHash;

/**
 * The deletion itself, in the transaction of its caller and within a scope of the house: all of it happens or nothing. It begins a
 * run; the disk, the proof and the certificate are the run's later steps.
 */
@Dependent
public class ErasureWork {

    private static final int BATCH = 10_000;

    private final Database database;
    private final Subjects subjects;
    private final Restricting restricting;
    private final Erasures erasures;
    private final Journal journal;
    private final NotAgain notAgain;
    private final KeyedHash hash;
    private final Traces traces;
    private final Clock clock;

    @Inject
    public ErasureWork(
            Database database,
            Subjects subjects,
            Restricting restricting,
            Erasures erasures,
            Journal journal,
            KeyedHash hash,
            Traces traces,
            Clock clock) {
        this.database = database;
        this.subjects = subjects;
        this.restricting = restricting;
        this.erasures = erasures;
        this.journal = journal;
        this.notAgain = new NotAgain(database, hash);
        this.hash = hash;
        this.traces = traces;
        this.clock = clock;
    }

    /** Why and by whose word. The colleague is null when the house works by itself. */
    public record Cause(Reason reason, Way way, boolean contractRuns, UUID colleague) {}

    /** Erases those of them who are there; answers the run. */
    public UUID erase(Collection<UUID> customers, Cause cause, Scope house) {
        return erase(Ids.next(), customers, cause, house);
    }

    /** Repeats an erasure of before under its own identifier. */
    void repeat(LogEntry entry, Scope house) {
        erase(entry.run(), entry.customers(), new Cause(Reason.RESTORED, null, entry.contractRuns(), null), house);
    }

    /** Erases those wholly of whom nothing has to stay any more, some hundreds at a time; answers whether there were any. */
    boolean termsOver(Scope house) {
        return over(false, house) || over(true, house);
    }

    private boolean over(boolean contractRuns, Scope house) {
        var restricted = database.list(
                """
                select c.id from customer c where c.only_by_law and ? = exists (
                  select from erasure_subject s join erasure_run r on r.id = s.run_id
                  where s.customer_id = c.id and r.contract_runs) limit ?""",
                row -> row.getObject(1, UUID.class),
                contractRuns,
                BATCH);
        var over = subjects.open(restricted, contractRuns, house).stream()
                .filter(one -> !one.stays())
                .map(Subject::id)
                .toList();
        if (!over.isEmpty()) {
            erase(over, new Cause(Reason.TERM_OVER, null, contractRuns, null), house);
        }
        return !over.isEmpty();
    }

    private UUID erase(UUID run, Collection<UUID> customers, Cause cause, Scope house) {
        var all = subjects.open(withMerged(customers), cause.contractRuns(), house);
        var gone = all.stream().filter(one -> !one.stays()).map(Subject::id).toList();
        var stay = all.stream().filter(Subject::stays).toList();
        Elsewhere.inThisTransaction(database);
        erasures.erase(gone, house);
        restricting.restrict(stay);
        if (!stay.isEmpty()) {
            journal.saw(house, Act.ERASE, stay.stream().map(Subject::id).toList(), List.of());
        }
        forgetAnswers(all);
        begin(run, cause);
        database.runEach(
                "insert into erasure_subject (run_id, customer_id, stays) values (?, ?, ?)",
                all.stream()
                        .map(one -> new Object[] {run, one.id(), one.stays()})
                        .toList());
        var marks = new ArrayList<Identity.Mark>();
        all.forEach(one -> marks.addAll(one.identity().marks(hash)));
        notAgain.put(marks, house.today().plusMonths(NotAgain.MONTHS));
        traces.remember(run, all, marks);
        return run;
    }

    /** Who was merged into them goes along: hidden entries are the same people. */
    private List<UUID> withMerged(Collection<UUID> customers) {
        return database.list(
                """
                with recursive same (id) as (
                  select unnest(?::uuid[]) union select c.id from customer c join same on c.merged_into = same.id)
                select id from same""",
                row -> row.getObject(1, UUID.class),
                customers);
    }

    /** What programs were answered names customers by their ids; what waits for the list beside the database does, too. */
    private void forgetAnswers(List<Subject> all) {
        database.run(
                "delete from gone_since where customer_id = any (?::uuid[])",
                all.stream().map(Subject::id).toList());
        database.run(
                """
                delete from repeat_answer r using unnest(?::text[]) as gone (id)
                where strpos(r.location, gone.id) > 0 or strpos(r.body, gone.id) > 0""",
                all.stream().map(one -> one.id().toString()).toList());
    }

    private void begin(UUID run, Cause cause) {
        database.run(
                """
                insert into erasure_run (id, colleague_id, why, way, contract_runs, state, began_at, deleted_in)
                values (?, ?, ?, ?, ?, 'deleted', ?, pg_current_xact_id()::xid)""",
                run,
                cause.colleague(),
                cause.reason().code(),
                cause.way() == null ? null : cause.way().code(),
                cause.contractRuns(),
                clock.instant());
    }
}

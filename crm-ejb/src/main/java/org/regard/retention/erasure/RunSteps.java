package org.regard.retention.erasure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.regard.customer.Identity;
import org.regard.customer.NotAgain;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.sealing.KeyedHash;

/** What happens in one transaction of a run. Every step may be repeated: a crash between two loses nothing. */
@Dependent
public class RunSteps {

    private static final String PURPOSE = "directory-care";
    /** A run that stumbled rests: a rewrite is not for every second. */
    static final Duration REST = Duration.ofMinutes(5);

    private final Database database;
    private final Scopes scopes;
    private final ErasureWork work;
    private final Proving proving;
    private final ErasureLog log;
    private final Traces traces;
    private final NotAgain notAgain;
    private final Clock clock;

    @Inject
    public RunSteps(
            Database database,
            Scopes scopes,
            ErasureWork work,
            Proving proving,
            ErasureLog log,
            Traces traces,
            KeyedHash hash,
            Clock clock) {
        this.database = database;
        this.scopes = scopes;
        this.work = work;
        this.proving = proving;
        this.log = log;
        this.traces = traces;
        this.notAgain = new NotAgain(database, hash);
        this.clock = clock;
    }

    /** The oldest run that is not proved and does not rest. */
    Optional<ErasureRun> waiting() {
        scopes.enterAsHouse(PURPOSE);
        return database.one(
                """
                select * from erasure_run where state <> 'proved' and (problem is null or tried_at < ?)
                order by state <> 'deleted', began_at limit 1""",
                ErasureRun::read,
                clock.instant().minus(REST));
    }

    void log(ErasureRun run) {
        scopes.enterAsHouse(PURPOSE);
        if (log.isKept() && log.read().stream().noneMatch(entry -> entry.run().equals(run.id()))) {
            log.append(entry(run));
        }
        move(run, ErasureRun.State.LOGGED);
    }

    private LogEntry entry(ErasureRun run) {
        var marks = traces.marks(run.id());
        var on = LocalDate.ofInstant(run.beganAt(), clock.getZone());
        return new LogEntry(
                run.id(),
                on,
                on.plusMonths(NotAgain.MONTHS),
                run.contractRuns(),
                database.list(
                        "select customer_id from erasure_subject where run_id = ? order by 1",
                        row -> row.getObject(1, UUID.class),
                        run.id()),
                marks.orElseGet(this::allMarks));
    }

    /** After a restart nobody knows any more which marks belong to which run; all of them are true. */
    private List<Identity.Mark> allMarks() {
        return database.list(
                "select kind, hash from not_again", row -> new Identity.Mark(row.getString(1), row.getBytes(2)));
    }

    List<ErasureRun> logged() {
        scopes.enterAsHouse(PURPOSE);
        return database.list(
                "select * from erasure_run where state = 'logged' order by began_at limit 1000", ErasureRun::read);
    }

    void rewritten(List<ErasureRun> runs, List<String> notAllowed) {
        scopes.enterAsHouse(PURPOSE);
        database.run(
                "update erasure_run set state = 'rewritten', not_allowed = ?::text[] where id = any (?::uuid[]) and state = 'logged'",
                notAllowed,
                runs.stream().map(ErasureRun::id).toList());
    }

    UUID prove(ErasureRun run) {
        var house = scopes.enterAsHouse(PURPOSE);
        var certificate = proving.prove(run, house);
        database.run(
                "update erasure_run set state = 'proved', problem = null, proved_at = ? where id = ?",
                clock.instant(),
                run.id());
        return certificate;
    }

    void stumble(ErasureRun run, String problem) {
        scopes.enterAsHouse(PURPOSE);
        database.run(
                "update erasure_run set problem = ?, tried_at = ? where id = ? and state <> 'proved'",
                problem,
                clock.instant(),
                run.id());
        if (run.state() == ErasureRun.State.REWRITTEN) {
            move(run, ErasureRun.State.LOGGED);
        }
    }

    private void move(ErasureRun run, ErasureRun.State next) {
        database.run("update erasure_run set state = ? where id = ? and state <> 'proved'", next.code(), run.id());
    }

    void replay(LogEntry entry) {
        var house = scopes.enterAsHouse(PURPOSE);
        var known = database.one("select 1 from erasure_run where id = ?", row -> 1, entry.run());
        if (known.isEmpty()) {
            work.repeat(entry, house);
            notAgain.put(entry.marks(), entry.endsOn());
        }
    }

    void catchUp() {
        scopes.enterAsHouse(PURPOSE);
        if (!log.isKept()) {
            return;
        }
        var known = log.read().stream().map(LogEntry::run).collect(Collectors.toSet());
        var since = LocalDate.now(clock).minusMonths(NotAgain.MONTHS);
        database
                .list(
                        "select * from erasure_run where state <> 'deleted' and began_at > ? order by began_at",
                        ErasureRun::read,
                        since)
                .stream()
                .filter(run -> !known.contains(run.id()))
                .forEach(run -> log.append(entry(run)));
    }

    boolean termsOver() {
        return work.termsOver(scopes.enterAsHouse(PURPOSE));
    }

    void forgetTraces(ErasureRun run) {
        traces.forget(run.id());
    }

    void tidy() {
        var house = scopes.enterAsHouse(PURPOSE);
        notAgain.tidy(house.today());
        log.tidy(house.today());
    }
}

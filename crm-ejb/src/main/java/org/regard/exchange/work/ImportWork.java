package org.regard.exchange.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.regard.boundary.BoundaryCheck;
import org.regard.customer.NotAgain;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Scope;
import org.regard.disclosure.Scopes;
import org.regard.exchange.staging.Arrival;
import org.regard.platform.Database;
import org.regard.platform.DatabaseFailed;
import org.regard.retention.Erasures;
import org.regard.sealing.DataKey;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.Vault;

/**
 * One step of background work, in the transaction of its caller. The job's row is locked meanwhile, so any number of nodes
 * may take steps: a crash loses the step that was under way and repeats none that was finished.
 */
@Dependent
public class ImportWork {
    /** Batches of one step: about 5,000 rows. */
    static final int BATCHES = 10;

    /** The purpose for which a list is brought in, and the house works on it. */
    public static final String PURPOSE = "directory-care";

    private static final Duration ABANDONED = Duration.ofHours(2);
    private static final Duration UNDOABLE = Duration.ofDays(30);

    private final Database database;
    private final Scopes scopes;
    private final Journal journal;
    private final Vault vault;
    private final KeyedHash hash;
    private final Erasures erasures;
    private final Clock clock;

    @Inject
    public ImportWork(
            Database database,
            Scopes scopes,
            Journal journal,
            Vault vault,
            KeyedHash hash,
            Erasures erasures,
            Clock clock) {
        this.database = database;
        this.scopes = scopes;
        this.journal = journal;
        this.vault = vault;
        this.hash = hash;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** The oldest job with something to do, or empty. */
    public Optional<UUID> waiting() {
        scopes.enterAsHouse(PURPOSE);
        return database.one(
                "select id from import_job where state in ('waiting', 'running', 'undoing') order by brought_at limit 1",
                row -> row.getObject(1, UUID.class));
    }

    /** Takes one step of a job; false when another node has it, or it has nothing to do. */
    public boolean step(UUID id) {
        Scope house = scopes.enterAsHouse(PURPOSE);
        // statements over thousands of rows look dear to the planner; compiling them anew each time costs more than
        // they do
        database.one("select set_config('jit', 'off', true)", row -> true);
        Optional<Job> found = database.one(
                "select * from import_job where id = ? for update skip locked", row -> job(row, house), id);
        if (found.isEmpty()) return false;
        Job job = found.get();
        return switch (job.state()) {
            case "waiting", "running" -> advance(job, house);
            case "undoing" -> new Undoing(database, vault, hash, erasures, clock).step(job, house);
            default -> false;
        };
    }

    private Job job(ResultSet row, Scope house) throws SQLException {
        return Job.read(row, database, house.policy(), house.today());
    }

    private boolean advance(Job job, Scope house) {
        if (job.roles().isEmpty()) return fail(job.id(), "import.colleague-gone");
        List<Arrival> arrivals = new ArrayList<>();
        int batches = batches(job, arrivals);
        if (batches == 0) return finish(job);
        work(job, house, arrivals, batches);
        return true;
    }

    private int batches(Job job, List<Arrival> arrivals) {
        DataKey key = vault.open(job.id(), job.wrapped());
        return database.list(
                        "select n, sealed from import_batch where job_id = ? and n > ? order by n limit ?",
                        row -> arrivals.addAll(Arrival.read(key.open(new UUID(0, row.getInt(1)), row.getBytes(2)))),
                        job.id(),
                        job.doneBatches(),
                        BATCHES)
                .size();
    }

    private void work(Job job, Scope house, List<Arrival> arrivals, int batches) {
        MatchKeys keys = new MatchKeys(hash, house.policy());
        Chunk chunk = new Chunk(job, keys, new Candidates(database, job), new NotAgain(database, hash));
        chunk.meet(arrivals);
        Knowns knowns = new Knowns(database, vault, job, new BoundaryCheck(database, clock));
        knowns.load(chunk.toLoad());
        knowns.affiliations(chunk.all());
        chunk.merge();
        Writing writing = new Writing(database, vault, keys, job);
        if (job.dryRun()) writing.meet(chunk);
        else writing.store(chunk);
        count(job, chunk, arrivals.size(), batches);
        if (!job.dryRun()) journal(job, house, chunk);
    }

    private void count(Job job, Chunk chunk, int rows, int batches) {
        database.run(
                """
                update import_job set state = 'running', done_rows = done_rows + ?, of_rows = of_rows - ?,
                  refused_rows = refused_rows + ?, done_batches = done_batches + ?, created = created + ?,
                  updated = updated + ?, duplicates = duplicates + ?, refused_values = refused_values + ?, touched_at = ?
                where id = ?""",
                rows - chunk.keptAway(),
                chunk.keptAway(),
                chunk.keptAway(),
                batches,
                chunk.created().size(),
                chunk.updated().size(),
                chunk.duplicates(),
                chunk.refusals().stream().filter(no -> !no.wholeRow()).count(),
                clock.instant(),
                job.id());
    }

    /** One entry when the work begins, and one for each step that touched customers of before, in the name of who brought the list. */
    private void journal(Job job, Scope house, Chunk chunk) {
        List<UUID> touched = chunk.updatedIds();
        if (touched.isEmpty() && job.doneBatches() > 0) return;
        database.one(
                "select set_config('regard.colleague', ?, true)",
                row -> true,
                job.colleague().toString());
        Scope theirs = new Scope(
                job.colleague(), job.roles(), job.teams(), house.purpose(), null, house.policy(), house.today());
        Collection<String> categories = Set.copyOf(job.columnOf().keySet());
        journal.saw(theirs, Act.IMPORT, touched, categories);
        database.one("select set_config('regard.colleague', '', true)", row -> true);
    }

    /** What was staged goes, and with it the key under which it was sealed. */
    private boolean finish(Job job) {
        database.run("delete from import_batch where job_id = ?", job.id());
        database.run("delete from import_met where job_id = ?", job.id());
        database.run(
                "update import_job set state = 'done', wrapped = null, finished_at = ?, touched_at = ? where id = ?",
                clock.instant(),
                clock.instant(),
                job.id());
        return true;
    }

    /** Stops a job for good; what was brought in until now stays and can be undone. */
    public boolean fail(UUID id, String problem) {
        scopes.enterAsHouse(PURPOSE);
        database.run("delete from import_batch where job_id = ?", id);
        database.run("delete from import_met where job_id = ?", id);
        database.run(
                "update import_job set state = 'failed', problem = ?, wrapped = null, finished_at = ?, touched_at = ? where id = ?",
                problem,
                clock.instant(),
                clock.instant(),
                id);
        return true;
    }

    // A fact that somebody has put right since cannot be put back: what it said before has no purpose any more.
    private static final String OUTLIVED =
            """
            with gone as (
              delete from import_replaced r using fact f
              where f.customer_id = r.customer_id and f.id = r.fact_id and f.version <> r.new_version returning r.job_id)
            update import_job j set stayed = j.stayed + g.many
            from (select job_id, count(*) as many from gone group by job_id) g where j.id = g.job_id""";

    /** Lets go of uploads that broke off, and of what undo needed once its time is over. */
    public void tidy() {
        scopes.enterAsHouse(PURPOSE);
        database.run(
                "delete from import_job where state = 'receiving' and touched_at < ?",
                clock.instant().minus(ABANDONED));
        database.run(OUTLIVED);
        for (String table : List.of("import_replaced", "import_refusal"))
            database.run(
                    "delete from " + table + " t using import_job j where j.id = t.job_id and j.finished_at < ?",
                    clock.instant().minus(UNDOABLE));
    }

    /** The problem to show for a failure: a rule's name, never a text that could carry a value. */
    public static String problem(Throwable failure) {
        return "import.failed." + DatabaseFailed.nameOf(failure);
    }
}

package org.regard.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.exchange.staging.RowRefusal;
import org.regard.exchange.work.ImportWork;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.Role;

/** The jobs as they are seen, stopped and put back by whoever may see them. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.LEAD, Role.STEWARD})
public class ImportJobs {
    /** How long an import can be put back. */
    public static final Duration UNDOABLE = Duration.ofDays(30);

    private static final int RECENT = 50;
    private static final String JOBS =
            "select j.*, c.name as by_name from import_job j join colleague c on c.id = j.colleague_id ";

    private Database database;
    private Scopes scopes;
    private Clock clock;

    protected ImportJobs() {}

    @Inject
    public ImportJobs(Database database, Scopes scopes, Clock clock) {
        this.database = database;
        this.scopes = scopes;
        this.clock = clock;
    }

    public ImportJob job(UUID id, Look look) {
        scopes.enter(look);
        return database.one(JOBS + "where j.id = ?", this::view, id)
                .orElseThrow(() -> Refusal.absent("import.job.absent").asException());
    }

    public List<ImportJob> recent(Look look) {
        scopes.enter(look);
        return database.list(JOBS + "order by j.brought_at desc limit " + RECENT, this::view);
    }

    /** In the order of the file; a page begins after a row and ends with a whole one. */
    public List<RowRefusal> refusals(UUID id, long afterRow, int limit, Look look) {
        job(id, look);
        return database.list(
                """
                select row_number, column_name, rule from import_refusal where job_id = ? and row_number > ?
                order by row_number, column_name, rule fetch first ? rows with ties""",
                row -> new RowRefusal(row.getLong(1), row.getString(2), row.getString(3)),
                id,
                afterRow,
                limit);
    }

    public void cancel(UUID id, Look look) {
        if (!job(id, look).cancellable())
            throw Refusal.conflict("import.job.over").asException();
        scopes.enterAsHouse(ImportWork.PURPOSE);
        int stopped = database.run(
                "update import_job set state = 'cancelled', wrapped = null, finished_at = ?, touched_at = ? where id = ? and state in ('waiting', 'running')",
                clock.instant(),
                clock.instant(),
                id);
        if (stopped == 0) throw Refusal.conflict("import.job.over").asException();
        database.run("delete from import_batch where job_id = ?", id);
        database.run("delete from import_met where job_id = ?", id);
    }

    public void undo(UUID id, Look look) {
        if (!job(id, look).undoable())
            throw Refusal.conflict("import.job.not-undoable").asException();
        // The house erases; who asked for it is journalled here.
        new Journal(database, clock).saw(scopes.enter(look), Act.ERASE, List.of(), List.of());
        scopes.enterAsHouse(ImportWork.PURPOSE);
        database.run(
                "update import_job set state = 'undoing', touched_at = ? where id = ? and state in ('done', 'failed', 'cancelled')",
                clock.instant(),
                id);
    }

    private ImportJob view(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String state = row.getString("state");
        boolean dryRun = row.getBoolean("dry_run");
        Instant finished = instant(row, "finished_at");
        boolean over = List.of("done", "failed", "cancelled").contains(state);
        boolean undoable =
                over && !dryRun && finished != null && finished.plus(UNDOABLE).isAfter(clock.instant());
        long refused = row.getLong("refused_rows");
        long done = row.getLong("done_rows");
        return new ImportJob(
                id,
                row.getString("by_name"),
                row.getString("kind"),
                row.getString("charset"),
                row.getString("separator"),
                state,
                dryRun,
                OnDuplicate.of(row.getString("on_duplicate")).orElseThrow(),
                done,
                row.getLong("of_rows"),
                new ImportJob.Counts(
                        done + refused,
                        row.getLong("created"),
                        row.getLong("updated"),
                        row.getLong("duplicates"),
                        refused,
                        row.getLong("refused_values"),
                        row.getLong("stayed")),
                row.getString("problem"),
                instant(row, "brought_at"),
                finished,
                undoable,
                row.getInt("policy"),
                columns(id));
    }

    private List<ImportJob.ColumnFate> columns(UUID id) {
        return database.list(
                "select name, target, reason, clue, seen from import_column where job_id = ? order by place",
                row -> new ImportJob.ColumnFate(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5)),
                id);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}

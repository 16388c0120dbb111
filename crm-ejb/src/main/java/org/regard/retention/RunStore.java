package org.regard.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.platform.Ids;

/** The runs of the sweep, as they stand in the database. */
@Dependent
class RunStore {

    private static final String RUNS =
            """
            select r.*, c.name as by_name, k.id as certificate from retention_run r
              left join colleague c on c.id = r.asked_by left join certificate k on k.proves = r.id""";

    private final Database database;
    private final Clock clock;

    @Inject
    RunStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A run under way, as the sweep works on it. */
    record Taken(
            UUID id,
            String phase,
            long due,
            long dueFacts,
            long done,
            int rounds,
            IdsRoot root,
            Instant beganAt,
            int policy) {}

    /** Starts one; empty when one is under way already, on whatever node. */
    Optional<UUID> start(Scope scope) {
        return database.one(
                """
                insert into retention_run (id, asked_by, state, policy, day, ids_root, asked_at, touched_at)
                values (?, ?, 'waiting', ?, ?, ?, ?, ?) on conflict do nothing returning id""",
                row -> row.getObject(1, UUID.class),
                Ids.next(),
                scope.colleague(),
                scope.policy().version(),
                scope.today(),
                IdsRoot.NOTHING.bytes(),
                clock.instant(),
                clock.instant());
    }

    /** The run under way, locked for this transaction; empty when there is none or another node has it. */
    Optional<Taken> take() {
        return database.one(
                """
                update retention_run set state = 'running', began_at = coalesce(began_at, ?), touched_at = ?
                where id = (select id from retention_run where state in ('waiting', 'running') for update skip locked)
                returning *""",
                row -> new Taken(
                        row.getObject("id", UUID.class),
                        row.getString("phase"),
                        row.getLong("due"),
                        row.getLong("due_facts"),
                        row.getLong("done"),
                        row.getInt("rounds"),
                        IdsRoot.of(row.getBytes("ids_root")),
                        row.getTimestamp("began_at").toInstant(),
                        row.getInt("policy")),
                clock.instant(),
                clock.instant());
    }

    void collected(Taken run, Scope house, long facts, long due) {
        database.run(
                """
                update retention_run set phase = 'letting-go', policy = ?, day = ?, done = 0, due_facts = ?, due = ?,
                  rounds = rounds + 1 where id = ?""",
                house.policy().version(),
                house.today(),
                facts,
                due,
                run.id());
    }

    void moved(Taken run, long done, IdsRoot root) {
        database.run("update retention_run set done = ?, ids_root = ? where id = ?", done, root.bytes(), run.id());
    }

    void enters(Taken run, String phase) {
        database.run("update retention_run set phase = ? where id = ?", phase, run.id());
    }

    /** Ends it; what it had collected goes with its work. */
    void ends(UUID run, String state, String problem) {
        database.run("delete from retention_due where run_id = ?", run);
        database.run(
                """
                update retention_run set state = ?, phase = 'over', problem = ?, finished_at = ?
                where id = ? and state in ('waiting', 'running')""",
                state,
                problem,
                clock.instant(),
                run);
    }

    void counts(UUID run, String place, String reason, Map<String, Long> byCategory) {
        var rows = new ArrayList<Object[]>();
        byCategory.forEach((category, gone) -> {
            if (gone > 0) {
                rows.add(new Object[] {run, place, category, reason, gone});
            }
        });
        database.runEach(
                """
                insert into retention_gone values (?, ?, ?, ?, ?)
                on conflict (run_id, place, category, reason) do update set gone = retention_gone.gone + excluded.gone""",
                rows);
    }

    List<RetentionRun.Gone> gone(UUID run) {
        return database.list(
                "select place, category, reason, gone from retention_gone where run_id = ? order by 1, 2, 3",
                row -> new RetentionRun.Gone(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)),
                run);
    }

    Optional<RetentionRun> find(UUID id) {
        return database.one(RUNS + " where r.id = ?", this::read, id);
    }

    List<RetentionRun> recent(int most) {
        return database.list(RUNS + " order by r.asked_at desc limit ?", this::read, most);
    }

    /** How punctual the sweep is; a few rows a night, for three years at most. */
    Punctuality punctuality(Instant begun) {
        return database.one(
                        """
                        select max(finished_at) filter (where state = 'done') as done, (array_agg(state order by finished_at desc))[1] as last
                        from retention_run where finished_at is not null""",
                        row -> Punctuality.of(
                                Optional.ofNullable(row.getTimestamp("done")).map(java.sql.Timestamp::toInstant),
                                "failed".equals(row.getString("last")),
                                begun,
                                clock.instant()))
                .orElseThrow();
    }

    private RetentionRun read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var finished = row.getTimestamp("finished_at");
        return new RetentionRun(
                id,
                row.getString("by_name"),
                row.getString("state"),
                row.getString("phase"),
                row.getInt("policy"),
                row.getObject("day", java.time.LocalDate.class),
                row.getLong("due"),
                row.getLong("done"),
                row.getString("problem"),
                row.getTimestamp("asked_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                gone(id),
                row.getObject("certificate", UUID.class));
    }
}

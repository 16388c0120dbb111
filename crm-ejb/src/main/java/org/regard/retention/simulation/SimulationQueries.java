package org.regard.retention.simulation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.platform.Database;
import org.regard.policy.Precision;
import org.regard.policy.Reach;
import org.regard.retention.simulation.Simulation.Going;
import org.regard.retention.simulation.Simulation.Sight;

/** Counts for a simulation, set-based. Cost: reads the facts of each category that changes once, and nothing of the others. */
@Dependent
public class SimulationQueries {

    // What the mirror shows is the same in every version: it has no line here.
    private static final String SHIFTS =
            """
            select category, purpose, role, n.reach as reach_before, n.precision as precision_before,
              x.reach as reach_after, x.precision as precision_after
            from (select * from policy_grant where purpose <> 'access-request') n
              full join (select * from policy_unrolled(?) where purpose <> 'access-request') x using (category, purpose, role)
            where (n.reach, n.precision) is distinct from (x.reach, x.precision)
            order by category, purpose, role""";

    private static final String COUNT =
            """
            select coalesce(sum(n), 0) as facts, count(*) as people, coalesce(sum(g), 0) as going,
              count(*) filter (where g > 0) as going_people, coalesce(sum(h), 0) as held
            from (select count(*) as n, count(*) filter (where kept_since <= ?) as g,
                    count(*) filter (where kept_since <= ? and (select any_hold())
                      and held(customer_id, category, import_job)) as h
                  from fact where category = ? and kept_since > ? and (ends_on is null or ends_on > ?)
                  group by customer_id) one""";

    private static final String UNPERMITTED =
            """
            select coalesce(sum(n), 0) as facts, count(*) as people, coalesce(sum(h), 0) as held
            from (select count(*) as n, count(*) filter (where (select any_hold()) and held(customer_id, category, import_job)) as h
                  from fact f where category = ? and state = 'known' and kept_since > ? and (ends_on is null or ends_on > ?)
                    and not exists (select from permission p
                      where p.customer_id = f.customer_id and p.category = f.category and p.withdrawn_at is null)
                  group by customer_id) one""";

    private static final String CUSTOMERS =
            "select id from customer where seen_on <= ? and seen_on > ? and id > ? order by id limit ?";

    private final Database database;

    @Inject
    public SimulationQueries(Database database) {
        this.database = database;
    }

    /** Facts and customers of a category, and how many of them would go. */
    record Count(long facts, long people, long going, long goingPeople, long held) {}

    /** A view that changes, before it is counted. */
    record Moved(String category, String purpose, String role, Sight before, Sight after) {}

    List<Moved> moved(int draft) {
        return database.list(
                SHIFTS,
                row -> new Moved(
                        row.getString("category"),
                        row.getString("purpose"),
                        row.getString("role"),
                        sight(row, "before"),
                        sight(row, "after")),
                draft);
    }

    /**
     * @param goesUntil facts kept since then or earlier would go
     * @param goneUntil facts kept since then or earlier have ended already
     */
    Count count(String category, LocalDate goesUntil, LocalDate goneUntil, LocalDate today) {
        return database.one(
                        COUNT,
                        row -> new Count(
                                row.getLong("facts"),
                                row.getLong("people"),
                                row.getLong("going"),
                                row.getLong("going_people"),
                                row.getLong("held")),
                        goesUntil,
                        goesUntil,
                        category,
                        goneUntil,
                        today)
                .orElseThrow();
    }

    /** The same for what nobody permits, where a draft asks for permission. */
    Going unpermitted(String category, LocalDate goneUntil, LocalDate today) {
        return database.one(
                        UNPERMITTED,
                        row -> new Going(
                                category,
                                "no-permission",
                                row.getLong("facts"),
                                row.getLong("people"),
                                row.getLong("held")),
                        category,
                        goneUntil,
                        today)
                .orElseThrow();
    }

    /** The next of those whose last contact lies in between; the first page begins after {@code new UUID(0, 0)}. */
    List<UUID> customers(LocalDate goesUntil, LocalDate goneUntil, UUID after, int most) {
        return database.list(CUSTOMERS, row -> row.getObject(1, UUID.class), goesUntil, goneUntil, after, most);
    }

    /** Grouping millions of facts by customer wants room to do it in; for this transaction only. */
    void makeRoom() {
        database.one("select set_config('work_mem', '64MB', true), set_config('jit', 'off', true)", row -> true);
    }

    private static Sight sight(ResultSet row, String when) throws SQLException {
        var reach = row.getString("reach_" + when);
        return reach == null ? null : new Sight(Reach.of(reach), Precision.of(row.getString("precision_" + when)));
    }
}

package org.regard.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;

/**
 * Folds the journal into marks "last read", in the order of its seal: sealed entries have numbers without gaps, so that one
 * number says how far it is, nothing is missed and nothing is read twice. Set-based, some thousand entries a step.
 */
@Dependent
public class UseFolding {

    static final int ENTRIES = 5_000;

    private static final String FOLD =
            """
            with entries as materialized (
              select d.id, d.at, d.purpose, d.categories from journal_seal s
                join disclosure d on d.at = s.at and d.id = s.disclosure_id
              where s.n > ? and s.n <= ? and d.act = any (?) and cardinality(d.categories) > 0),
            reads as materialized (
              select u.customer_id, c.category, e.purpose, max((e.at at time zone ?)::date) as read_on
              from entries e join disclosure_subject u on u.disclosure_id = e.id and u.at = e.at
                cross join unnest(e.categories) as c(category)
              group by 1, 2, 3),
            by_category as (
              insert into category_read select category, purpose, max(read_on) from reads group by 1, 2
              on conflict (category, purpose) do update set read_on = excluded.read_on
                where category_read.read_on < excluded.read_on)
            insert into last_read select r.* from reads r join customer c on c.id = r.customer_id order by 1, 2, 3
            on conflict (customer_id, category, purpose) do update set read_on = excluded.read_on
              where last_read.read_on < excluded.read_on""";

    private final Database database;
    private final Scopes scopes;
    private final Clock clock;

    @Inject
    public UseFolding(Database database, Scopes scopes, Clock clock) {
        this.database = database;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** How many entries were folded; 0 when all are, or another node folds. In the transaction of its caller. */
    public int step() {
        scopes.enterAsHouse(Sweep.PURPOSE);
        var from = database.one("select n from use_fold for update skip locked", row -> row.getLong(1));
        var last = database.one("select max(n) from journal_seal", row -> row.getLong(1))
                .orElse(0L);
        if (from.isEmpty() || from.get() >= last) {
            return 0;
        }
        var until = Math.min(from.get() + ENTRIES, last);
        database.one("select set_config('jit', 'off', true)", row -> true);
        database.run(FOLD, from.get(), until, UseRules.ACTS, clock.getZone().getId());
        database.run("update use_fold set n = ?", until);
        return (int) (until - from.get());
    }

    /** Entries of the journal that are sealed and not folded yet. */
    long behind() {
        return database.one(
                        "select coalesce((select max(n) from journal_seal), 0) - n from use_fold",
                        row -> row.getLong(1))
                .orElseThrow();
    }
}

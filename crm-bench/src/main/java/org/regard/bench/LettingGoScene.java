package org.regard.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.regard.disclosure.Caller;
import org.regard.disclosure.Denials;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.policy.PolicyStore;
import org.regard.retention.Certifying;
import org.regard.retention.Endings;
import org.regard.retention.Erasures;
import org.regard.retention.RetentionRuns;
import org.regard.retention.Staying;
import org.regard.retention.Sweep;
import org.regard.retention.UseFolding;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.MasterKey;

/**
 * Half of all facts end today: the product's sweep lets them go, step by step and with its certificate; the floor deletes the same
 * rows of a copy by plain statements, past row security, in one transaction.
 */
final class LettingGoScene {

    private static final Look CARE = Look.of("directory-care");
    private static final String COPY = "bench_letting_copy";
    private static final String HALF =
            "update fact set ends_on = current_date where kept_since < current_date and hashtext(id::text) % 2 = 0";

    /** As many hello cards as asked for, of customers drawn at random, eight kinds of facts each, sealed in their order. */
    private static final String LOOKS =
            """
            with drawn as (select row_number() over () as n, id as customer_id, gen_random_uuid() as entry,
                now() - interval '1 hour' + row_number() over () * interval '1 millisecond' as at
              from (select id from customer tablesample system (60) limit %d) one),
            entries as (insert into disclosure (id, at, purpose, act, rule, policy, categories)
              select entry, at, 'conversation', 'card', 'policy', 1,
                array['called-how', 'said-how', 'language', 'phone', 'email', 'reachable-by', 'interests', 'how-we-met'] from drawn),
            subjects as (insert into disclosure_subject select customer_id, at, entry from drawn)
            insert into journal_seal select n, entry, at, sha256('a look') from drawn""";

    private final DataSet set;

    LettingGoScene(DataSet set) {
        this.set = set;
    }

    /**
     * What came of it.
     *
     * @param facts how many facts there were, and how many ended
     * @param collecting seconds until all that ended was written down
     * @param seconds until the certificate, collecting and the look afterwards included
     * @param looking seconds of the look afterwards
     * @param floor seconds of the plain statements
     */
    record Went(long facts, long ended, double collecting, double looking, double seconds, double floor) {

        @Override
        public String toString() {
            return "%,d of %,d facts: %.0f a second with certificate (collecting %.1f s, looking again %.1f s, all %.1f s); plain statements %.0f a second (%.1f s)"
                    .formatted(ended, facts, ended / seconds, collecting, looking, seconds, ended / floor, floor);
        }
    }

    Went run() throws Exception {
        prepare();
        long facts = count("select count(*) from fact");
        long ended = count("select count(*) from fact where ends_on <= current_date");
        var times = sweep();
        if (count("select count(*) from fact where ends_on <= current_date") > 0) {
            throw new IllegalStateException("something is left");
        }
        return new Went(facts, ended, times[0], times[1], times[2], floor());
    }

    private void prepare() throws SQLException {
        as(set.name(), HALF, "vacuum analyze", "checkpoint");
        as("postgres", "drop database if exists " + COPY, "create database " + COPY + " template " + set.name());
    }

    /** Seconds of collecting, of looking again, and of all. */
    private double[] sweep() throws Exception {
        try (var connection = set.server().application(set.name())) {
            connection.setAutoCommit(false);
            var database = new Database(Shared.source(connection));
            var clock = Clock.systemUTC();
            var scopes = new Scopes(
                    database,
                    new PolicyStore(database),
                    new Caller(() -> "steward"),
                    clock,
                    new Denials(database, clock));
            var journal = new Journal(database, clock);
            var certifying = new Certifying(database, new KeyedHash(MasterKey.of(DataSet.KEY)), clock);
            var staying = new Staying(database, List.of());
            var endings = new Endings(database, List.of());
            var erasures = new Erasures(database, journal);
            var sweep = new Sweep(database, scopes, journal, clock, staying, endings, erasures, certifying);
            var runs = new RetentionRuns(database, scopes, journal, staying, endings, clock);
            long begun = System.nanoTime();
            UUID id = kept(connection, () -> runs.start(CARE));
            double collecting = 0;
            double last = 0;
            for (boolean more = true; more; ) {
                long step = System.nanoTime();
                more = kept(connection, sweep::step);
                last = more ? since(step) : last;
                collecting = collecting == 0 ? since(begun) : collecting;
            }
            double all = since(begun);
            if (kept(connection, () -> runs.run(id, CARE)).certificate() == null) {
                throw new IllegalStateException("no certificate");
            }
            return new double[] {collecting, last, all};
        }
    }

    /** The same rows, by whoever knows them all: nothing is collected, held, counted, looked at again or certified. */
    private double floor() throws SQLException {
        long begun = System.nanoTime();
        as(
                COPY,
                "begin",
                "delete from customer_lookup l using fact f where f.ends_on <= current_date and l.customer_id = f.customer_id and l.fact_id = f.id",
                "delete from fact where ends_on <= current_date",
                "commit");
        double seconds = since(begun);
        as("postgres", "drop database " + COPY + " with (force)");
        return seconds;
    }

    /** Microseconds for each entry of the journal that is folded into the marks "last read". */
    double folding(int entries) throws Exception {
        as(set.name(), LOOKS.formatted(entries));
        try (var connection = set.server().application(set.name())) {
            connection.setAutoCommit(false);
            var database = new Database(Shared.source(connection));
            var clock = Clock.systemUTC();
            var scopes = new Scopes(
                    database, new PolicyStore(database), new Caller(() -> ""), clock, new Denials(database, clock));
            var folding = new UseFolding(database, scopes, clock);
            long begun = System.nanoTime();
            long folded = 0;
            for (int some = kept(connection, folding::step); some > 0; some = kept(connection, folding::step)) {
                folded += some;
            }
            return since(begun) * 1e6 / folded;
        }
    }

    private static <T> T kept(Connection connection, Callable<T> step) throws Exception {
        T answer = step.call();
        connection.commit();
        return answer;
    }

    private void as(String database, String... statements) throws SQLException {
        try (var connection = set.server().superuser(database);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = set.server().superuser(set.name());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}

package org.regard.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.regard.disclosure.Caller;
import org.regard.disclosure.Denials;
import org.regard.disclosure.Scopes;
import org.regard.duplicate.SearchWork;
import org.regard.platform.Database;
import org.regard.policy.PolicyStore;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.MasterKey;
import org.regard.sealing.Vault;

/**
 * The search for duplicates among many customers, beside a plain self-join on the same keys. Run by itself:
 * {@code org.regard.bench.DuplicateScene [people] [folder] [report]}.
 */
final class DuplicateScene {

    /** As many as the search itself compares: a key that more share finds nobody there either. */
    private static final String PLAIN =
            """
            select count(*) from bench_key a join bench_key b on a.key = b.key and a.id < b.id
            where a.key in (select key from bench_key group by key having count(*) <= 60)""";

    private DuplicateScene() {}

    public static void main(String... said) throws Exception {
        int people = said.length > 0 ? Integer.parseInt(said[0]) : 1_000_000;
        var folder = Path.of(said.length > 1 ? said[1] : "bench-data").toAbsolutePath();
        var report = Path.of(said.length > 2 ? said[2] : "docs/privacy/duplicates.md")
                .toAbsolutePath();
        try (var server = Postgres.start(folder, 18_231)) {
            var text = page(DataSet.of(server, people));
            Files.createDirectories(report.getParent());
            Files.writeString(report, text);
            System.out.println(text);
        }
        Folders.delete(folder);
    }

    private static String page(DataSet set) throws SQLException {
        double load = Machine.load();
        double reading;
        double pairing;
        try (var connection = set.server().application(set.name())) {
            connection.setAutoCommit(false);
            var work = work(connection);
            work.start();
            connection.commit();
            reading = timed(connection, work, true);
            pairing = timed(connection, work, false);
        }
        try (var all = set.server().superuser(set.name())) {
            double plain = plain(all);
            return text(
                    set,
                    load,
                    reading,
                    pairing,
                    plain,
                    number(all, "select pairs from duplicate_run"),
                    number(all, "select count(*) from duplicate"),
                    number(all, "select count(*) from customer_match"));
        }
    }

    private static SearchWork work(Connection connection) {
        var clock = Clock.systemUTC();
        var database = new Database(Shared.source(connection));
        var master = MasterKey.of(DataSet.KEY);
        var scopes = new Scopes(
                database, new PolicyStore(database), new Caller(() -> ""), clock, new Denials(database, clock));
        return new SearchWork(database, scopes, new Vault(master), new KeyedHash(master), clock);
    }

    /** Steps until everybody is read, or to the end. */
    private static double timed(Connection connection, SearchWork work, boolean reading) throws SQLException {
        long begun = System.nanoTime();
        boolean more = true;
        while (more) {
            more = work.step();
            connection.commit();
            more = more && (!reading || isReading(connection));
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Whether somebody is still without a filter. */
    private static boolean isReading(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "select set_config('regard.roles', 'house', true), set_config('regard.purpose', 'oversight', true)");
            try (var rows = statement.executeQuery("select read < of or of = 0 from duplicate_run")) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static double plain(Connection all) throws SQLException {
        try (var statement = all.createStatement()) {
            statement.execute(
                    "create unlogged table bench_key as select unnest(keys) as key, customer_id as id from customer_match");
            statement.execute("create index on bench_key (key, id)");
            statement.execute("analyze bench_key");
            long begun = System.nanoTime();
            statement.executeQuery(PLAIN).next();
            double seconds = (System.nanoTime() - begun) / 1e9;
            statement.execute("drop table bench_key");
            return seconds;
        }
    }

    private static long number(Connection all, String sql) throws SQLException {
        try (var statement = all.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String text(
            DataSet set, double load, double reading, double pairing, double plain, long pairs, long found, long all) {
        return """
                # Finding who is there twice

                Written by the bench (`org.regard.bench.DuplicateScene`). Do not edit: run it again. %,d made-up customers (people and
                organisations), %d processors, load of the machine when it began: %.1f.

                | what | seconds |
                | --- | ---: |
                | reading everybody once: unsealing, filters, keys (only who has changed is read again) | %.0f |
                | finding pairs: %,d compared by their filters, %,d proposed | %.0f |
                | a plain self-join on the same keys that only counts the pairs, keys already laid out and indexed | %.0f |

                Finding takes %.1f times the plain join, and weighs nine filters of every pair besides. What is found and what is right:
                [lists that somebody else made](duplicates-found.md).
                """
                .formatted(
                        all,
                        Runtime.getRuntime().availableProcessors(),
                        load,
                        reading,
                        pairs,
                        found,
                        pairing,
                        plain,
                        pairing / plain);
    }
}

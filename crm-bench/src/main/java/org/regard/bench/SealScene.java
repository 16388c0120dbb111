package org.regard.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.regard.disclosure.Caller;
import org.regard.disclosure.CheckpointQueries;
import org.regard.disclosure.Checkpointing;
import org.regard.disclosure.Denials;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.disclosure.SealQueries;
import org.regard.disclosure.Sealing;
import org.regard.disclosure.Seals;
import org.regard.platform.Database;
import org.regard.policy.PolicyStore;
import org.regard.sealing.HouseSignature;
import org.regard.sealing.MasterKey;

/**
 * Sealing and verifying a long journal. Run by itself: {@code org.regard.bench.SealScene [entries] [folder] [report]}.
 */
final class SealScene {

    private static final String HOUSE = "bench_seal";

    /** A look at one customer each, over the last month, by one of the colleagues. */
    private static final String FILL =
            """
            with entry as (
              insert into disclosure (id, at, colleague_id, purpose, act, rule, policy, categories)
              select lpad(to_hex(n), 32, '0')::uuid, now() - n * interval '1 second', (select id from colleague limit 1),
                'greeting', 'card', 'policy', 1, array['called-how', 'language', 'greeting-wish']
              from generate_series(1, ?) n returning id, at),
            waiting as (insert into disclosure_unsealed select id, at from entry)
            insert into disclosure_subject (customer_id, at, disclosure_id) select md5(id::text)::uuid, at, id from entry""";

    private SealScene() {}

    public static void main(String... said) throws Exception {
        int entries = said.length > 0 ? Integer.parseInt(said[0]) : 1_000_000;
        var folder = Path.of(said.length > 1 ? said[1] : "bench-data").toAbsolutePath();
        var report = Path.of(said.length > 2 ? said[2] : "docs/privacy/seal.md").toAbsolutePath();
        try (var server = Postgres.start(folder, 18_232)) {
            server.drop(HOUSE);
            server.create(HOUSE);
            var set = new DataSet(server, HOUSE, 0);
            set.migrate();
            var text = page(set, entries);
            Files.createDirectories(report.getParent());
            Files.writeString(report, text);
            System.out.println(text);
        }
        Folders.delete(folder);
    }

    private static String page(DataSet set, int entries) throws SQLException {
        double load = Machine.load();
        try (var all = set.server().superuser(HOUSE);
                var connection = set.server().application(HOUSE)) {
            new Staff().settle(all, "none");
            fill(all, entries);
            connection.setAutoCommit(false);
            var desk = new Desk(connection);
            long begun = System.nanoTime();
            while (desk.sealing.sealWaiting() > 0) {
                connection.commit();
            }
            double sealed = since(begun);
            begun = System.nanoTime();
            desk.checkpointing.make().orElseThrow();
            connection.commit();
            double checkpoint = since(begun);
            begun = System.nanoTime();
            var found = desk.seals.verify(Look.of("oversight"));
            double verified = since(begun);
            connection.commit();
            if (found.firstBad().isPresent() || found.entries() != entries) {
                throw new IllegalStateException("the journal is not whole");
            }
            return text(entries, load, sealed, checkpoint, verified);
        }
    }

    private static void fill(Connection all, int entries) throws SQLException {
        try (var statement = all.prepareStatement(FILL);
                var upkeep = all.createStatement()) {
            statement.setInt(1, entries);
            statement.execute();
            upkeep.execute("vacuum analyze");
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static String text(int entries, double load, double sealed, double checkpoint, double verified) {
        return """
                # What the journal's seal costs

                Written by the bench (`org.regard.bench.SealScene`). Do not edit: run it again. %,d entries, %d processors, load of the
                machine when it began: %.1f.

                | what | seconds | entries a second |
                | --- | ---: | ---: |
                | sealing all of them, in batches, off the path of any reader | %.1f | %,.0f |
                | one signed checkpoint over all of them | %.1f | %,.0f |
                | verifying from the first entry on, beside that checkpoint (aim: a million in 10 s) | **%.1f** | %,.0f |
                """
                .formatted(
                        entries,
                        Runtime.getRuntime().availableProcessors(),
                        load,
                        sealed,
                        entries / sealed,
                        checkpoint,
                        entries / checkpoint,
                        verified,
                        entries / verified);
    }

    /** The services, as a server would hand them out. */
    private static final class Desk {
        private final Sealing sealing;
        private final Checkpointing checkpointing;
        private final Seals seals;

        Desk(Connection connection) {
            var clock = Clock.systemUTC();
            var database = new Database(Shared.source(connection));
            var house = new HouseSignature(MasterKey.of(DataSet.KEY));
            var queries = new SealQueries(database);
            var checkpoints = new CheckpointQueries(database);
            var scopes = new Scopes(
                    database,
                    new PolicyStore(database),
                    new Caller(() -> "steward"),
                    clock,
                    new Denials(database, clock));
            sealing = new Sealing(scopes, queries);
            checkpointing = new Checkpointing(scopes, queries, checkpoints, house, clock);
            seals = new Seals(scopes, new Journal(database, clock), queries, checkpoints, checkpointing, house, clock);
        }
    }
}

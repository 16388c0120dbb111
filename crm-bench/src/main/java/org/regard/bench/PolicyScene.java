package org.regard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What publishing costs when a category has millions of facts. Beside it the plain way: the retention copied onto every fact,
 * and changed there. Run by itself: {@code org.regard.bench.PolicyScene [facts] [folder] [report]}.
 */
final class PolicyScene {

    private static final String HOUSE = "bench_policy";
    private static final String CATEGORY = "likes";
    private static final int ROUNDS = 9;

    /** Ten facts of one customer, sealed values of the usual length, told over the last two years. */
    private static final String FILL =
            """
            insert into fact (customer_id, id, category, state, sealed, source, told_on, kept_since)
            select lpad(to_hex(n / 10), 32, '0')::uuid, lpad(to_hex(n), 32, '0')::uuid, ?, 'known', decode(md5(n::text) || md5(n::text), 'hex'),
              'customer-told', current_date - n % 700, current_date - n % 700
            from generate_series(1, ?) as n""";

    private final int facts;
    private final Path report;
    private final Postgres server;

    private PolicyScene(Postgres server, int facts, Path report) {
        this.server = server;
        this.facts = facts;
        this.report = report;
    }

    public static void main(String... said) throws Exception {
        int facts = said.length > 0 ? Integer.parseInt(said[0]) : 8_000_000;
        var folder = Path.of(said.length > 1 ? said[1] : "bench-data").toAbsolutePath();
        var report = Path.of(said.length > 2 ? said[2] : "docs/privacy/publishing.md")
                .toAbsolutePath();
        try (var server = Postgres.start(folder, 18_230)) {
            new PolicyScene(server, facts, report).run();
        }
        Folders.delete(folder);
    }

    private void run() throws SQLException, IOException {
        server.drop(HOUSE);
        server.create(HOUSE);
        var set = new DataSet(server, HOUSE, 0);
        set.migrate();
        var lines = new ArrayList<String>();
        try (var connection = server.superuser(HOUSE);
                var desk = new PolicyDesk(set)) {
            new Staff().settle(connection, "none");
            fill(connection);
            long before = touched(connection);
            lines.addAll(published(desk));
            lines.add("| rows of the table of facts that changed meanwhile | %,d |"
                    .formatted(touched(connection) - before));
            lines.add("| the plain way: the new retention written onto every fact | %,.0f s |"
                    .formatted(plainly(connection)));
        }
        server.drop(HOUSE);
        Files.createDirectories(report.getParent());
        Files.writeString(report, page(lines));
    }

    private List<String> published(PolicyDesk desk) throws SQLException {
        var milliseconds = new double[ROUNDS];
        var tried = new ArrayList<String>();
        for (int round = 0; round < ROUNDS; round++) {
            int version = desk.keepsFor(CATEGORY, round % 2 == 0 ? 12 : 18);
            if (round == 0) {
                var found = desk.simulate(version);
                tried.add(
                        "| trying the draft on the facts first: %,d counted, %,d of %,d customers would go | %,.1f s |"
                                .formatted(
                                        found.counted(),
                                        found.going().get(0).facts(),
                                        found.going().get(0).people(),
                                        found.milliseconds() / 1000.0));
            }
            long begun = System.nanoTime();
            desk.publish(version);
            milliseconds[round] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(milliseconds);
        tried.add(
                0,
                "| publishing another retention: middle and slowest of %d | %.0f and %.0f ms |"
                        .formatted(ROUNDS, milliseconds[ROUNDS / 2], milliseconds[ROUNDS - 1]));
        return tried;
    }

    private void fill(Connection connection) throws SQLException {
        try (var settings = connection.createStatement();
                var statement = connection.prepareStatement(FILL)) {
            // Their customers are not needed to publish a policy.
            settings.execute("set session_replication_role = replica");
            statement.setString(1, CATEGORY);
            statement.setInt(2, facts);
            statement.execute();
            settings.execute("set session_replication_role = default");
            settings.execute("vacuum analyze fact");
            settings.execute("checkpoint");
        }
    }

    /** Rows of the table of facts that any statement has inserted, changed or removed since the database was made. */
    private static long touched(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_stat_force_next_flush(), pg_stat_clear_snapshot()");
            try (var rows = statement.executeQuery("select n_tup_ins + n_tup_upd + n_tup_del from pg_stat_user_tables"
                    + " where schemaname = 'regard' and relname = 'fact'")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static double plainly(Connection connection) throws SQLException {
        long begun = System.nanoTime();
        try (var statement = connection.prepareStatement(
                "update fact set ends_on = kept_since + interval '900 days' where category = ?")) {
            statement.setString(1, CATEGORY);
            statement.execute();
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private String page(List<String> lines) {
        return """
                # What publishing a policy costs

                Written by the bench (`org.regard.bench.PolicyScene`). Do not edit: run it again. One category with %s facts, in the
                PostgreSQL that Regard brings, on a machine with %d processors; its load when this was written: %.1f.

                | what | |
                | --- | ---: |
                %s

                Publishing changes rows of the policy and none of the facts; what has ended by the new version is invisible from that
                moment, and erased by the sweep.
                """
                .formatted(
                        String.format(Locale.ENGLISH, "%,d", facts),
                        Runtime.getRuntime().availableProcessors(),
                        Machine.load(),
                        String.join("\n", lines));
    }
}

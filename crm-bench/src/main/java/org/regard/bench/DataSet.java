package org.regard.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;
import org.regard.platform.Migrations;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.MasterKey;
import org.regard.sealing.Vault;

/** One filled database. */
public record DataSet(Postgres server, String name, int people) {

    /** A key for made-up people; a real one is never in the sources. */
    public static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private static final long SEED = 20_261_121;

    /** Makes and fills the database, unless an earlier run left it complete. */
    static DataSet of(Postgres server, int people) throws SQLException, IOException {
        var set = new DataSet(server, "bench_" + people, people);
        if (server.create(set.name) || !set.isComplete() || !set.isOfToday()) {
            server.drop(set.name);
            server.create(set.name);
            set.fill();
        }
        return set;
    }

    /** Whether the schema that an earlier run left can be brought up to date. */
    private boolean isOfToday() throws SQLException {
        try {
            migrate();
            return true;
        } catch (FlywayException changed) {
            return false;
        }
    }

    private void fill() throws SQLException, IOException {
        migrate();
        var staff = new Staff();
        try (var connection = server.superuser(name)) {
            staff.settle(connection, Passwords.hash(Passwords.ALL));
        }
        var master = MasterKey.of(KEY);
        var people = new People(staff, LocalDate.now(Clock.systemUTC()), SEED);
        Population.fill(server.superuser(name), people, people(), new Vault(master), new KeyedHash(master));
        try (var connection = server.superuser(name);
                var statement = connection.createStatement()) {
            statement.execute("insert into installation (key, value) values ('bench', 'complete')");
        }
    }

    public void migrate() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(server.url(name) + "?currentSchema=regard");
        source.setUser(Postgres.OWNER);
        source.setPassword(Postgres.OWNER);
        Migrations.bringUpToDate(source);
        try (var connection = server.owner(name);
                var statement = connection.createStatement()) {
            statement.execute("select regard.journal_months(current_date, 3)");
        }
    }

    private boolean isComplete() throws SQLException {
        try (var connection = server.superuser(name);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select to_regclass('regard.installation') is not null")) {
            if (!rows.next() || !rows.getBoolean(1)) {
                return false;
            }
            try (var key = statement.executeQuery("select from installation where key = 'bench'")) {
                return key.next();
            }
        }
    }

    /** Takes back what the callers recorded, and what was written of their looks. */
    void tidy() throws SQLException {
        try (var connection = server.superuser(name);
                var statement = connection.createStatement()) {
            statement.execute(
                    "delete from customer_lookup l using fact f where f.kept_since = current_date and f.category = 'phone'"
                            + " and l.customer_id = f.customer_id and l.fact_id = f.id");
            statement.execute("delete from fact where kept_since = current_date and category = 'phone'");
            statement.execute("truncate disclosure, disclosure_subject, disclosure_unsealed");
            statement.execute("drop table if exists bench_durable");
        }
    }

    long bytes() throws SQLException {
        try (var connection = server.superuser(name);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_database_size(current_database())")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

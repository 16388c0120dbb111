package org.regard.house;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.regard.platform.Migrations;

/**
 * One real PostgreSQL for the module and one database for each test class, copied from a migrated template. The owner is no
 * superuser, as in a real installation: row security binds it too.
 */
public final class TestDatabase {

    private static final String OWNER = "regard_owner";
    private static final String TEMPLATE = "regard_template";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres server;

    private final int port;
    private String name;
    private boolean used;

    private TestDatabase(String name, int port) {
        this.name = name;
        this.port = port;
    }

    /** A migrated database of its own. */
    public static synchronized TestDatabase fresh() {
        if (server == null) {
            start();
        }
        var name = "regard_" + COUNT.incrementAndGet();
        asSuperuser("create database " + name + " template " + TEMPLATE + " owner " + OWNER);
        return new TestDatabase(name, server.getPort());
    }

    /** Begins with a company: a second one of the same test begins in a database of its own, as empty as the first was. */
    synchronized void begin() {
        if (used) {
            name = fresh().name;
        }
        used = true;
    }

    /** Which database this is now. */
    String name() {
        return name;
    }

    /** How many there are. */
    public static int count() {
        return COUNT.get();
    }

    /** Ends what is still connected to those that came after the first so many. */
    public static void closeAfter(int first) {
        asSuperuser("select pg_terminate_backend(pid) from pg_stat_activity where datname like 'regard\\_%'"
                + " and datname <> '" + TEMPLATE + "' and substr(datname, 8)::int > " + first);
    }

    /** A migrated database in a server of its own that the caller stops; its owner may write the log anew, as in the product. */
    public static TestDatabase in(EmbeddedPostgres own) {
        asSuperuser(own, "create role " + OWNER + " login createrole password '" + OWNER + "'");
        asSuperuser(own, "grant pg_checkpoint to " + OWNER);
        asSuperuser(own, "grant execute on function pg_switch_wal() to " + OWNER);
        asSuperuser(own, "alter database postgres owner to " + OWNER);
        Migrations.bringUpToDate(source("postgres", own.getPort(), ""));
        return new TestDatabase("postgres", own.getPort());
    }

    /** A copy of it as it stands now, such as a backup; whoever is connected loses the connection. */
    public TestDatabase copy() {
        asSuperuser("alter database " + name + " allow_connections false");
        asSuperuser("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '" + name + "'");
        var copy = "regard_" + COUNT.incrementAndGet();
        asSuperuser("create database " + copy + " template " + name + " owner " + OWNER);
        asSuperuser("alter database " + name + " allow_connections true");
        return new TestDatabase(copy, port);
    }

    /** As the application works: every connection has the role {@code regard_app}. */
    public DataSource app() {
        return source(name, port, "-c role=regard_app");
    }

    /** As the owner of the schema, which migrates it. */
    public DataSource owner() {
        return source(name, port, "");
    }

    /** As the application works, for a server in another process. */
    public String appUrl() {
        return url(name, port) + "&options=-c%20role%3Dregard_app";
    }

    public String ownerUrl() {
        return url(name, port);
    }

    public String user() {
        return OWNER;
    }

    /** Writes everything to disk and answers the folder of the database server, to look for what should not be there. */
    public static synchronized Path written() {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
            try (var rows = statement.executeQuery("show data_directory")) {
                rows.next();
                return Path.of(rows.getString(1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("max_wal_size", "256MB")
                    // nobody looks at a test's tables between its statements
                    .setServerConfig("autovacuum", "off")
                    .setServerConfig("fsync", "off")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        asSuperuser("create role " + OWNER + " login createrole password '" + OWNER + "'");
        asSuperuser("create database " + TEMPLATE + " owner " + OWNER);
        Migrations.bringUpToDate(source(TEMPLATE, server.getPort(), ""));
    }

    private static DataSource source(String database, int port, String options) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(database, port));
        source.setUser(OWNER);
        source.setPassword(OWNER);
        source.setOptions(options.isEmpty() ? null : options);
        return source;
    }

    private static String url(String database, int port) {
        return "jdbc:postgresql://localhost:" + port + "/" + database + "?currentSchema=regard";
    }

    private static void asSuperuser(String sql) {
        asSuperuser(server, sql);
    }

    private static void asSuperuser(EmbeddedPostgres where, String sql) {
        try (var connection = where.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

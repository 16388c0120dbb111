package org.regard.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** A PostgreSQL of the bench's own, with the settings that the one-command run gives its own: nothing is lost, nothing is tuned further. */
public final class Postgres implements AutoCloseable {

    static final String OWNER = "regard";
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("shared_buffers", "192MB"),
            Map.entry("effective_cache_size", "512MB"),
            Map.entry("work_mem", "8MB"),
            Map.entry("maintenance_work_mem", "96MB"),
            Map.entry("max_connections", "60"),
            Map.entry("max_wal_size", "1GB"),
            Map.entry("max_parallel_workers", "2"),
            Map.entry("jit", "off"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("wal_recycle", "off"));

    private final EmbeddedPostgres server;
    private final int port;

    private Postgres(EmbeddedPostgres server, int port) {
        this.server = server;
        this.port = port;
    }

    public static Postgres start(Path folder, int port) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("postgres"))
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
        SETTINGS.forEach(builder::setServerConfig);
        return new Postgres(builder.start(), port);
    }

    /** Makes a database and the login that owns its schema; false when it is there already. */
    public boolean create(String database) throws SQLException {
        try (var connection = superuser("postgres");
                var statement = connection.createStatement()) {
            if (!found(statement, "select from pg_roles where rolname = '" + OWNER + "'")) {
                statement.execute("create role " + OWNER + " login createrole password '" + OWNER + "'");
            }
            if (found(statement, "select from pg_database where datname = '" + database + "'")) {
                return false;
            }
            statement.execute("create database " + database + " owner " + OWNER);
            return true;
        }
    }

    public void drop(String database) throws SQLException {
        try (var connection = superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + database + " with (force)");
        }
    }

    private static boolean found(java.sql.Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Past row security: for the data set and for the floor. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database) + "?currentSchema=regard", "postgres", "postgres");
    }

    /** As the product connects. */
    public Connection application(String database) throws SQLException {
        return DriverManager.getConnection(
                url(database) + "?currentSchema=regard&options=-c%20role%3Dregard_app", OWNER, OWNER);
    }

    Connection owner(String database) throws SQLException {
        return DriverManager.getConnection(url(database) + "?currentSchema=regard", OWNER, OWNER);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

package org.regard.retention.erasure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** A PostgreSQL with the settings that the product gives its own, in a data folder like the product's. */
final class ProductServer implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final Path data;

    ProductServer(Path data) throws IOException {
        this.data = data;
        Files.createDirectories(data.resolve("log"));
        Files.createDirectories(data.resolve("tmp"));
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setServerConfig("wal_recycle", "off")
                .setServerConfig("max_wal_size", "1GB")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_parameter_max_length", "0")
                .setServerConfig("log_parameter_max_length_on_error", "0")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_statement", "none")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", data.resolve("log").toString())
                .setServerConfig("log_filename", "postgres.log")
                .start();
    }

    EmbeddedPostgres server() {
        return server;
    }

    Path data() {
        return data;
    }

    /** The planner looks at everything, as it does by night; and all pages reach the disk. */
    void settle() throws SQLException {
        for (var sql : new String[] {"analyze", "checkpoint"}) {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    /** Everything in every table, catalogues included, as a superuser reads it: what a dump would hold. */
    void dump(Path into) throws SQLException, IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var tables = statement.executeQuery(
                        "select c.oid::regclass::text from pg_class c where c.relkind in ('r', 'm') and c.relpersistence <> 't' order by 1");
                var out = Files.newOutputStream(into)) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            while (tables.next()) {
                copy.copyOut("copy (select * from " + tables.getString(1) + ") to stdout", out);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

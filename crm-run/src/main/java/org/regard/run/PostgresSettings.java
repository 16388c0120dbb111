package org.regard.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** How PostgreSQL runs here: nothing is lost, nothing personal reaches its log, all of Regard fits in 1.5 GiB. */
final class PostgresSettings {
    private static final String FILE = "regard.conf";
    private static final String INCLUDE = "include '" + FILE + "'";

    private PostgresSettings() {}

    static String text(int port, Path log) {
        return """
                # Written by Regard at each start; own settings go into postgresql.conf below the include.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = scram-sha-256
                # What was committed stays, whatever is switched off.
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                # Memory: one node of a company beside a 512 MB server.
                shared_buffers = 192MB
                effective_cache_size = 512MB
                work_mem = 8MB
                maintenance_work_mem = 96MB
                max_connections = 40
                max_wal_size = 1GB
                min_wal_size = 80MB
                autovacuum_max_workers = 2
                max_worker_processes = 4
                max_parallel_workers = 2
                max_parallel_maintenance_workers = 1
                huge_pages = off
                jit = off
                random_page_cost = 1.1
                # What was let go must not live on: removed log segments are not kept for re-use,
                # and a message about an error carries no row and no value.
                wal_recycle = off
                log_error_verbosity = terse
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                log_min_error_statement = panic
                log_statement = none
                log_min_duration_statement = -1
                # A week of files, one a day, each written over in the next week.
                logging_collector = on
                log_directory = '%s'
                log_filename = 'postgres-%%a.log'
                log_file_mode = 0600
                log_rotation_age = 1d
                log_rotation_size = 0
                log_truncate_on_rotation = on
                lc_messages = 'C'
                """
                .formatted(port, log.toString().replace('\\', '/').replace("'", "''"));
    }

    static void write(Path cluster, int port, Path log) throws IOException {
        SecretFile.write(cluster.resolve(FILE), text(port, log));
        var main = cluster.resolve("postgresql.conf");
        if (Files.readAllLines(main).stream().noneMatch(INCLUDE::equals)) {
            Files.writeString(main, "\n" + INCLUDE + "\n", StandardOpenOption.APPEND);
        }
    }
}

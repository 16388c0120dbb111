package org.regard.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    @TempDir
    Path place;

    @Test
    void what_was_committed_stays_and_nothing_personal_is_logged() {
        var text = PostgresSettings.text(1234, Path.of("/it's/log"));
        for (var line : List.of(
                "fsync = on",
                "synchronous_commit = on",
                "full_page_writes = on",
                "wal_recycle = off",
                "log_error_verbosity = terse",
                "log_parameter_max_length_on_error = 0",
                "log_min_error_statement = panic",
                "listen_addresses = '127.0.0.1'",
                "port = 1234",
                "log_directory = '/it''s/log'",
                "log_filename = 'postgres-%a.log'")) {
            assertTrue(text.contains(line + "\n"), line);
        }
    }

    @Test
    void the_settings_are_included_once_however_often_regard_starts() throws IOException {
        var main = Files.writeString(place.resolve("postgresql.conf"), "# of initdb\n");
        PostgresSettings.write(place, 1, place);
        PostgresSettings.write(place, 2, place);
        assertEquals(
                1,
                Files.readAllLines(main).stream()
                        .filter(line -> line.startsWith("include"))
                        .count());
    }

    @Test
    void a_full_disk_is_told_apart_from_other_failures() throws IOException {
        var log = Files.writeString(place.resolve("full"), "PANIC: could not write: No space left on device");
        assertEquals("disk.full-now", PostgresLog.why(log).getMessage());
        var other = Files.writeString(place.resolve("other"), "FATAL: something else");
        assertEquals(
                "database.cannot-start",
                PostgresLog.why(other, place.resolve("none")).getMessage());
    }

    @Test
    void each_usual_machine_has_its_postgresql_and_an_unusual_one_is_told_the_way() {
        assertEquals("postgres-linux-x86_64.txz", Machine.of("Linux", "amd64").archive());
        assertEquals("postgres-linux-arm_64.txz", Machine.of("Linux", "aarch64").archive());
        assertEquals(
                "postgres-darwin-arm_64.txz", Machine.of("Mac OS X", "x86_64").archive());
        assertEquals(
                "postgres-windows-x86_64.txz", Machine.of("Windows 11", "amd64").archive());
        assertThrows(CannotStart.class, () -> Machine.of("Linux", "riscv64").archive());
    }

    @Test
    void only_the_database_that_the_house_brings_is_opened() throws IOException {
        Files.writeString(place.resolve("PG_VERSION"), "16\n");
        var folder = new PostgresFolder(place, place, place, Machine.of("Linux", "amd64"));
        assertEquals(
                "database.other-version",
                assertThrows(CannotStart.class, () -> folder.prepare("x")).getMessage());
    }

    @Test
    void the_newest_migration_is_read_out_of_the_web_archive() throws IOException {
        var library = new ByteArrayOutputStream();
        write(library, Map.of("db/migration/V009__a.sql", new byte[0], "db/migration/V012__b.sql", new byte[0]));
        var archive = place.resolve("a.war");
        try (var file = Files.newOutputStream(archive)) {
            write(file, Map.of("WEB-INF/lib/crm-ejb-1.jar", library.toByteArray(), "WEB-INF/lib/x.jar", new byte[0]));
        }
        assertEquals(12, SchemaVersion.newestIn(archive));
    }

    private static void write(OutputStream to, Map<String, byte[]> entries) throws IOException {
        var jar = new JarOutputStream(to);
        for (var entry : entries.entrySet()) {
            jar.putNextEntry(new ZipEntry(entry.getKey()));
            jar.write(entry.getValue());
        }
        jar.finish();
    }

    @Test
    void passwords_are_not_printed() {
        assertFalse(new DatabasePasswords("secret", "secret").toString().contains("secret"));
    }
}

package org.regard.run;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.regex.Pattern;

/** The tables remember which migration came last; a Regard that does not know that one must not touch them. */
final class SchemaVersion {
    private static final Pattern MIGRATION = Pattern.compile("db/migration/V(\\d+)__.*\\.sql");

    private SchemaVersion() {}

    /** @throws CannotStart when the database is ahead of the web archive */
    static void check(DatabaseLogin login, Path archive) throws IOException {
        var known = newestIn(archive);
        var applied = known == 0 ? 0 : appliedIn(login);
        if (applied > known) {
            throw new CannotStart("database.newer", applied, known);
        }
    }

    /** The number of the newest migration that travels in the archive; 0 when there is none. */
    static int newestIn(Path archive) throws IOException {
        var newest = 0;
        try (var war = new JarFile(archive.toFile())) {
            for (var library : war.stream()
                    .filter(entry -> entry.getName().matches("WEB-INF/lib/crm-ejb.*\\.jar"))
                    .toList()) {
                try (var inside = new JarInputStream(war.getInputStream(library))) {
                    for (var entry = inside.getNextEntry(); entry != null; entry = inside.getNextEntry()) {
                        newest = Math.max(newest, number(entry.getName()));
                    }
                }
            }
        }
        return newest;
    }

    private static int number(String name) {
        var found = MIGRATION.matcher(name);
        return found.matches() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static int appliedIn(DatabaseLogin login) {
        try (var connection = login.open();
                var statement = connection.createStatement()) {
            try (var table = statement.executeQuery("select to_regclass('regard.flyway_schema_history')")) {
                if (!table.next() || table.getString(1) == null) {
                    return 0;
                }
            }
            try (var newest = statement.executeQuery("select coalesce(max(version::int), 0)"
                    + " from regard.flyway_schema_history where version ~ '^[0-9]+$'")) {
                return newest.next() ? newest.getInt(1) : 0;
            }
        } catch (SQLException failed) {
            throw new CannotStart("database.unreachable", login, failed.getSQLState());
        }
    }
}

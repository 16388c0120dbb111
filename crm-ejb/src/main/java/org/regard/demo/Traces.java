package org.regard.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.regard.platform.Database;

/** Remembers by identifier what belongs to the demonstration, so that removing it never touches anything else. */
@Dependent
class Traces {

    /** What the demonstration consists of. */
    enum Part {
        CUSTOMERS("demonstration.customers"),
        COLLEAGUES("demonstration.colleagues"),
        TEAMS("demonstration.teams");

        private final String key;

        Part(String key) {
            this.key = key;
        }
    }

    private final Database database;

    @Inject
    Traces(Database database) {
        this.database = database;
    }

    List<UUID> of(Part part) {
        return database.one("select value from installation where key = ?", row -> row.getString(1), part.key)
                .map(joined ->
                        Arrays.stream(joined.split(",")).map(UUID::fromString).toList())
                .orElse(List.of());
    }

    /** Replaces what was remembered; an empty collection forgets the part altogether. */
    void remember(Part part, Collection<UUID> ids) {
        database.run("delete from installation where key = ?", part.key);
        if (!ids.isEmpty()) {
            database.run(
                    "insert into installation (key, value) values (?, ?)",
                    part.key,
                    ids.stream().map(UUID::toString).collect(Collectors.joining(",")));
        }
    }
}

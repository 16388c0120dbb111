package org.regard.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** One row written and committed: what this machine's disk asks of everything that must not be lost, a journal entry included. */
final class Durable {

    private Durable() {}

    static Lane.Desks in(DataSet set) {
        return caller -> {
            var connection = set.server().superuser(set.name());
            try (var statement = connection.createStatement()) {
                statement.execute("create table if not exists bench_durable (at timestamptz not null)");
            }
            return Scenes.work(() -> write(connection), connection);
        };
    }

    private static void write(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("insert into bench_durable (at) values (now())")) {
            statement.executeUpdate();
        }
    }
}

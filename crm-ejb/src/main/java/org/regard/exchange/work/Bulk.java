package org.regard.exchange.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.regard.platform.Database;

/**
 * Stores many rows at once below row security: COPY does not go there, so the rows are copied to a table of the session
 * that nobody else sees and inserted from it in one statement.
 */
final class Bulk {
    private final Database database;

    Bulk(Database database) {
        this.database = database;
    }

    /**
     * @param table a table of ours
     * @param columns its columns, in the order of the rows
     * @param conflict what follows the insert, such as {@code on conflict do nothing}, or empty
     * @return how many rows were stored
     */
    int store(String table, String columns, CopyBuffer rows, String conflict) {
        if (rows.isEmpty()) return 0;
        return database.work(connection -> {
            String staging = copy(connection, table, columns, rows);
            int stored = run(
                    connection,
                    "insert into " + table + " (" + columns + ") select " + columns + " from " + staging + " "
                            + conflict);
            run(connection, "truncate " + staging);
            return stored;
        });
    }

    private static String copy(Connection connection, String table, String columns, CopyBuffer rows)
            throws SQLException {
        String staging = "incoming_" + table;
        run(
                connection,
                "create temporary table if not exists " + staging + " on commit delete rows as select " + columns
                        + " from " + table + " with no data");
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + staging + " (" + columns + ") from stdin (format binary)", rows.stream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return staging;
    }

    private static int run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        }
    }
}

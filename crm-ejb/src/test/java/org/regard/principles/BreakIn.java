package org.regard.principles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.regard.house.TestClock;
import org.regard.house.TestDatabase;

/**
 * Somebody who found a way past all services to the database. Everything happens in one transaction that is never kept, so that a
 * guard can be switched off for one break-in only.
 */
final class BreakIn implements AutoCloseable {

    /** 42501 row security and grants, 23502, 23503 and 23514 not null, keys and checks, P0001 a rule of ours. */
    private static final Set<String> REFUSALS = Set.of("42501", "23502", "23503", "23514", "P0001");

    private static final String WALL = "42501";

    private final Connection connection;

    BreakIn(TestDatabase home) {
        try {
            connection = home.owner().getConnection();
            connection.setAutoCommit(false);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Takes a guard away, as the owner of the schema could. */
    void without(String guardOff) throws SQLException {
        role("none");
        try (var statement = connection.createStatement()) {
            statement.execute(guardOff);
        }
    }

    /** As the application's user, with nobody and no purpose said. */
    BreakIn asNobody() {
        return as(null, "", null, "");
    }

    BreakIn as(UUID colleague, String roles, UUID team, String purpose) {
        role("regard_app");
        says("regard.colleague", colleague == null ? "" : colleague.toString());
        says("regard.roles", roles);
        says("regard.teams", team == null ? "" : team.toString());
        says("regard.purpose", purpose);
        says("regard.customer", "");
        says("regard.respect", "");
        return says("regard.today", TestClock.START.toString());
    }

    /** As the owner of the tables, who is bound by row security too. */
    BreakIn asOwner() {
        asNobody();
        role("none");
        return this;
    }

    BreakIn says(String setting, String value) {
        try (var statement = prepared("select set_config(?, ?, true)", setting, value)) {
            statement.execute();
            return this;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Holds that a count is what it should be. */
    BreakIn counts(long expected, String sql, Object... values) {
        try (var statement = prepared(sql, values);
                var rows = statement.executeQuery()) {
            rows.next();
            assertEquals(expected, rows.getLong(1), sql);
            return this;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Holds that a statement changes nothing: it meets no row or is refused by a rule of the database. */
    BreakIn inVain(String sql, Object... values) {
        int rows = tried(sql, values);
        assertEquals(0, rows, sql);
        return this;
    }

    /** Holds that a statement is let through: a wall that refuses everybody proves nothing. */
    BreakIn mayDo(String sql, Object... values) {
        assertEquals(1, tried(sql, values), sql);
        return this;
    }

    /**
     * Whether the walls let a statement through: a query sees a row, a change meets one. What a statement dies of behind the walls,
     * a column that must not be empty or a trigger, is no wall.
     */
    boolean reaches(String sql) {
        try {
            var before = connection.setSavepoint();
            try (var statement = connection.createStatement()) {
                if (!statement.execute(sql)) {
                    return statement.getUpdateCount() > 0;
                }
                try (var rows = statement.getResultSet()) {
                    return rows.next();
                }
            } catch (SQLException failure) {
                return !failure.getSQLState().equals(WALL);
            } finally {
                connection.rollback(before);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Answers of a query, as the owner sees the catalogue. */
    List<String> list(String sql, Object... values) {
        try (var statement = prepared(sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Runs a statement whose effect the rest of this break-in sees. */
    BreakIn does(String sql, Object... values) {
        try (var statement = prepared(sql, values)) {
            statement.executeUpdate();
            return this;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int tried(String sql, Object... values) {
        try {
            var before = connection.setSavepoint();
            try (var statement = prepared(sql, values)) {
                return statement.executeUpdate();
            } catch (SQLException failure) {
                return REFUSALS.contains(failure.getSQLState()) ? 0 : fail(sql, failure);
            } finally {
                connection.rollback(before);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void role(String name) {
        try (var statement = connection.createStatement()) {
            statement.execute("set local role " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

package org.regard.house;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Plain statements past all services, as somebody would run them who found a way to the database. Settings last until the
 * connection closes, so that each test shows what row security alone lets through.
 */
public final class Raw implements AutoCloseable {

    private final Connection connection;

    private Raw(Connection connection) {
        this.connection = connection;
    }

    public static Raw asApp(TestDatabase home) {
        return opened(home.app());
    }

    public static Raw asOwner(TestDatabase home) {
        return opened(home.owner());
    }

    private static Raw opened(javax.sql.DataSource source) {
        try {
            return new Raw(source.getConnection());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Says who asks, as the purpose scope does. */
    public Raw says(UUID colleague, String roles, UUID team, String purpose) {
        set("regard.colleague", colleague == null ? "" : colleague.toString());
        set("regard.roles", roles);
        set("regard.teams", team == null ? "" : team.toString());
        set("regard.purpose", purpose);
        set("regard.today", TestClock.START.toString());
        return this;
    }

    public Raw set(String setting, String value) {
        list("select set_config(?, ?, false)", setting, value);
        return this;
    }

    /** The first column of each row. */
    public List<String> list(String sql, Object... values) {
        try (var statement = prepared(sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new Failed(failure);
        }
    }

    public long count(String sql, Object... values) {
        return Long.parseLong(list(sql, values).get(0));
    }

    public int run(String sql, Object... values) {
        try (var statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new Failed(failure);
        }
    }

    /** Whether a statement of any kind meets a row: a query sees one, a change is about one. */
    public boolean meets(String sql) {
        try (var statement = prepared(sql)) {
            if (!statement.execute()) {
                return statement.getUpdateCount() > 0;
            }
            try (var rows = statement.getResultSet()) {
                return rows.next();
            }
        } catch (SQLException failure) {
            throw new Failed(failure);
        }
    }

    /** Runs a statement, looks what it did, and takes it back. */
    public void inVain(String sql, Runnable look) {
        undone(() -> {
            run(sql);
            look.run();
            return null;
        });
    }

    /** Does something in one transaction, answers what it found, and takes it back whatever came of it. */
    public <T> T undone(Supplier<T> work) {
        try {
            connection.setAutoCommit(false);
            try {
                return work.get();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new Failed(failure);
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
    public void close() throws SQLException {
        connection.close();
    }

    /** The database said no. */
    public static final class Failed extends RuntimeException {

        private final String state;

        Failed(SQLException failure) {
            super(failure.getMessage());
            state = failure.getSQLState();
        }

        /** SQLSTATE: 42501 for row security and grants, 23503 and 23514 for keys and checks, P0001 for a rule of ours. */
        public String state() {
            return state;
        }
    }
}

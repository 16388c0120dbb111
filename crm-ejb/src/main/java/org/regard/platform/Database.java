package org.regard.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Plain statements beside the entities, on the same transaction: bound parameters only, one row mapper each.
 * Inside a transaction the server hands out the same connection to this class and to the entity manager.
 */
@ApplicationScoped
public class Database {

    /** SQLSTATE of a character that no text has, such as U+0000: whoever typed it is told, and nothing went wrong. */
    private static final String NO_LETTER = "22021";

    @Resource(lookup = "jdbc/regard")
    private DataSource source;

    protected Database() {}

    public Database(DataSource source) {
        this.source = source;
    }

    /** How one row becomes a value. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Work that needs the connection itself, such as COPY. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    public <T> List<T> list(String sql, Row<T> row, Object... values) {
        return work(connection -> {
            try (var statement = prepared(connection, sql, values);
                    var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(row.read(rows));
                }
                return found;
            }
        });
    }

    public <T> Optional<T> one(String sql, Row<T> row, Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    /** Runs a statement and answers how many rows it touched. */
    public int run(String sql, Object... values) {
        return work(connection -> {
            try (var statement = prepared(connection, sql, values)) {
                return statement.execute() ? 0 : statement.getUpdateCount();
            }
        });
    }

    /** Runs one statement for each row of values, in one round trip where the driver can. */
    public void runEach(String sql, List<Object[]> rows) {
        work(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (var values : rows) {
                    Binding.bind(statement, values);
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    public <T> T work(Work<T> work) {
        try (var connection = source.getConnection()) {
            return work.with(connection);
        } catch (SQLException failure) {
            if (NO_LETTER.equals(failure.getSQLState())) {
                throw Refusal.malformed("kind.malformed").asException();
            }
            throw new DatabaseFailed(failure);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        Binding.bind(statement, values);
        return statement;
    }
}

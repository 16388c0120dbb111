package org.regard.retention.erasure;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.regard.platform.DatabaseFailed;

/**
 * Makes the disk agree: deleted rows are still readable in a table's file until the table is written anew, and in the write-ahead log
 * until its old segments go. Done as the owner of the tables, outside any transaction; may be repeated at any time.
 */
@Stateless
@PermitAll // answers nothing to anybody: only the course of a run calls it
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Rewriting {

    // Keys first: from then on nothing sealed can be opened. The big tables hold sealed values only and are left alone.
    private static final List<String> CLEAR = List.of(
            "customer_key", "customer", "customer_name", "name_part", "name_word", "import_job", "import_batch");
    private static final List<String> LOG = List.of("select pg_switch_wal()", "checkpoint");
    private static final String NOT_ALLOWED = "42501";

    @Resource(lookup = "jdbc/regardOwner")
    private DataSource owner;

    protected Rewriting() {}

    public Rewriting(DataSource owner) {
        this.owner = owner;
    }

    /** Whether an older snapshot still sees the rows that were deleted in this transaction: what it sees is carried over. */
    public boolean mustWait(String deletedIn) {
        return work(connection -> {
            try (var statement = connection.prepareStatement(
                    """
                    select exists (select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
                      and backend_xmin is not null and age(backend_xmin) >= age(?::xid))""")) {
                statement.setString(1, deletedIn);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getBoolean(1);
                }
            }
        });
    }

    /** Writes the tables anew; answers the statements that this database does not allow its owner. */
    public List<String> rewrite() {
        return work(connection -> {
            run(connection, "set lock_timeout = '20s'");
            for (var table : CLEAR) {
                run(connection, "vacuum (full) regard." + table);
            }
            run(connection, "reset lock_timeout");
            var notAllowed = new ArrayList<String>();
            for (var sql : LOG) {
                if (!allowed(connection, sql)) {
                    notAllowed.add(sql);
                }
            }
            return notAllowed;
        });
    }

    private static boolean allowed(Connection connection, String sql) throws SQLException {
        try {
            run(connection, sql);
            return true;
        } catch (SQLException failure) {
            if (NOT_ALLOWED.equals(failure.getSQLState())) {
                return false;
            }
            throw failure;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T work(Work<T> work) {
        try (var connection = owner.getConnection()) {
            // A table is written anew outside any transaction; whoever had the connection before may have left it
            // otherwise.
            connection.setAutoCommit(true);
            return work.with(connection);
        } catch (SQLException failure) {
            throw new DatabaseFailed(failure);
        }
    }
}

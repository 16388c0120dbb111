package org.regard.platform;

import java.sql.SQLException;

/** The database said no. Only its state code is repeated: messages of a database carry values. */
public class DatabaseFailed extends RuntimeException {

    private final String state;

    public DatabaseFailed(SQLException failure) {
        super("database state " + failure.getSQLState());
        state = failure.getSQLState();
        setStackTrace(failure.getStackTrace());
    }

    /** SQLSTATE of PostgreSQL, such as 23505 for a broken unique constraint. */
    public String state() {
        return state;
    }

    /** What to call a failure in a log: the database's state where one is behind it, else its kind; never a text that could carry a value. */
    public static String nameOf(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseFailed failed) {
                return failed.state();
            }
        }
        return failure.getClass().getSimpleName();
    }

    /** A rule of ours that the database itself holds refused the statement. */
    public boolean isAgainstOurRule() {
        return "P0001".equals(state);
    }

    /** Row security or a missing grant refused the statement. */
    public boolean isWalled() {
        return "42501".equals(state);
    }
}

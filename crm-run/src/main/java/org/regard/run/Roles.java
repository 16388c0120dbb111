package org.regard.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database role that the application works as. It owns nothing and may not sign in; connections put it on, so that
 * row security binds every statement. Nothing here comes from outside: names are constants, passwords are made by
 * {@link Codes} of letters that need no quoting.
 */
final class Roles {
    static final String LOGIN = "regard";
    static final String DATABASE = "regard";
    private static final String APPLICATION = "regard_app";
    private static final int OLDEST_SERVER = 15;

    private Roles() {}

    /** Prepares the embedded database: an ordinary login, its database, and the application's role. */
    static void prepareOwn(DatabaseLogin keeper, String password) throws SQLException {
        try (var connection = keeper.open();
                var statement = connection.createStatement()) {
            checkDurable(statement);
            if (!found(statement, "select from pg_roles where rolname = '" + LOGIN + "'")) {
                statement.execute("create role " + LOGIN + " login");
            }
            statement.execute("alter role " + LOGIN + " password '" + password + "'");
            if (!found(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + LOGIN);
            }
            applicationRole(statement, LOGIN);
        }
    }

    /** Lets the owner of the tables close the write-ahead log's segment and write a checkpoint: erased rows leave the log with it. */
    static void letOldLogsGo(DatabaseLogin keeper) throws SQLException {
        try (var connection = keeper.open();
                var statement = connection.createStatement()) {
            statement.execute("grant pg_checkpoint to " + LOGIN);
            statement.execute("grant execute on function pg_switch_wal() to " + LOGIN);
        }
    }

    /** Looks whether an external database will do, and prepares the role when it may. */
    static void prepareExternal(DatabaseLogin login) {
        try (var connection = login.open()) {
            checkVersion(connection);
            putOn(connection, login.user());
        } catch (SQLException failed) {
            throw new CannotStart("database.unreachable", login, failed.getSQLState());
        }
    }

    private static void checkVersion(Connection connection) throws SQLException {
        var version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_SERVER) {
            throw new CannotStart("database.too-old", String.valueOf(version), String.valueOf(OLDEST_SERVER));
        }
    }

    // Trying it is the one question that every version of PostgreSQL answers in the same way.
    private static void putOn(Connection connection, String user) throws SQLException {
        try (var statement = connection.createStatement()) {
            try {
                statement.execute("set role " + APPLICATION);
            } catch (SQLException notYet) {
                applicationRole(statement, "current_user");
                statement.execute("set role " + APPLICATION);
            }
        } catch (SQLException refused) {
            throw new CannotStart(
                    "database.role-missing",
                    "create role " + APPLICATION + " nologin; grant " + APPLICATION + " to \"" + user + "\";");
        }
    }

    private static void applicationRole(Statement statement, String member) throws SQLException {
        if (!found(statement, "select from pg_roles where rolname = '" + APPLICATION + "'")) {
            statement.execute("create role " + APPLICATION + " nologin");
        }
        statement.execute("grant " + APPLICATION + " to " + member);
    }

    private static void checkDurable(Statement statement) throws SQLException {
        var unsafe = "select from pg_settings where setting <> 'on'"
                + " and name in ('fsync', 'synchronous_commit', 'full_page_writes')";
        if (found(statement, unsafe)) {
            throw new CannotStart("database.not-durable");
        }
    }

    private static boolean found(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Whether something of Regard is already in the database. */
    static boolean holdsData(DatabaseLogin login) {
        try (var connection = login.open();
                var statement = connection.createStatement()) {
            return found(statement, "select from pg_namespace where nspname = 'regard'");
        } catch (SQLException failed) {
            throw new CannotStart("database.unreachable", login, failed.getSQLState());
        }
    }
}

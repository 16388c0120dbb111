package org.regard.principles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.regard.house.Raw;
import org.regard.house.TestDatabase;

/**
 * Somebody who found a way past all services to the database. Everything happens in one transaction that is never kept, so that a
 * guard can be switched off for one break-in only.
 */
final class BreakIn implements AutoCloseable {

    /** 42501 row security and grants, 23502, 23503 and 23514 not null, keys and checks, P0001 a rule of ours. */
    private static final Set<String> REFUSALS = Set.of("42501", "23502", "23503", "23514", "P0001");

    private static final String WALL = "42501";

    private final Raw raw;

    BreakIn(TestDatabase home) {
        raw = Raw.asOwner(home);
        raw.run("begin");
    }

    /** Takes a guard away, as the owner of the schema could. */
    void without(String guardOff) {
        role("none");
        raw.run(guardOff);
    }

    /** As the application's user, with nobody and no purpose said. */
    BreakIn asNobody() {
        return as(null, "", null, "");
    }

    BreakIn as(UUID colleague, String roles, UUID team, String purpose) {
        role("regard_app");
        raw.says(colleague, roles, team, purpose);
        return says("regard.customer", "").says("regard.respect", "");
    }

    /** As the owner of the tables, who is bound by row security too. */
    BreakIn asOwner() {
        asNobody();
        role("none");
        return this;
    }

    BreakIn says(String setting, String value) {
        raw.set(setting, value);
        return this;
    }

    /** Holds that a count is what it should be. */
    BreakIn counts(long expected, String sql, Object... values) {
        assertEquals(expected, raw.count(sql, values), sql);
        return this;
    }

    /** Holds that a statement changes nothing: it meets no row or is refused by a rule of the database. */
    BreakIn inVain(String sql, Object... values) {
        assertEquals(0, tried(sql, values), sql);
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
            return takenBack(() -> raw.meets(sql));
        } catch (Raw.Failed failure) {
            return !failure.state().equals(WALL);
        }
    }

    /** Answers of a query, as the owner sees the catalogue. */
    List<String> list(String sql, Object... values) {
        return raw.list(sql, values);
    }

    /** Runs a statement whose effect the rest of this break-in sees. */
    BreakIn does(String sql, Object... values) {
        raw.run(sql, values);
        return this;
    }

    private int tried(String sql, Object... values) {
        try {
            return takenBack(() -> raw.run(sql, values));
        } catch (Raw.Failed failure) {
            return REFUSALS.contains(failure.state()) ? 0 : fail(sql, failure);
        }
    }

    private <T> T takenBack(Supplier<T> work) {
        raw.run("savepoint before");
        try {
            return work.get();
        } finally {
            raw.run("rollback to before");
        }
    }

    private void role(String name) {
        raw.run("set local role " + name);
    }

    @Override
    public void close() {
        try {
            raw.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

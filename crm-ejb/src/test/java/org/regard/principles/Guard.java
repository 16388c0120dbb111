package org.regard.principles;

import java.util.List;
import java.util.Optional;

/**
 * What holds a principle, and the statement that switches it off.
 *
 * @param catalogue the row-security policy or trigger that it is, as {@code table.name}; empty when it is another kind of guard
 */
record Guard(String name, Optional<String> catalogue, String off) {

    /** A policy that lets through what it read before. */
    static Guard reading(String table, String policy) {
        return policy(table, policy, "using (true)");
    }

    /** A policy that lets anything be written. */
    static Guard writing(String table, String policy) {
        return policy(table, policy, "with check (true)");
    }

    /** A policy of changes that lets any row be changed into anything. */
    static Guard changing(String table, String policy) {
        return policy(table, policy, "using (true) with check (true)");
    }

    private static Guard policy(String table, String policy, String lenient) {
        var name = table + "." + policy;
        return new Guard(name, Optional.of(name), "alter policy " + policy + " on " + table + " " + lenient);
    }

    static Guard trigger(String table, String trigger) {
        var name = table + "." + trigger;
        return new Guard(name, Optional.of(name), "alter table " + table + " disable trigger " + trigger);
    }

    /** The owner is bound too. */
    static Guard forced(String table) {
        return other(table + " forced", "alter table " + table + " no force row level security");
    }

    static Guard needed(String table, String column) {
        return other(
                table + "." + column + " not null",
                "alter table " + table + " alter column " + column + " drop not null");
    }

    static Guard constraint(String table, String constraint) {
        return other(table + " " + constraint, "alter table " + table + " drop constraint " + constraint);
    }

    /** A function that answers the same to everybody. */
    static Guard answer(String signature, String returns, String always) {
        return other(
                signature,
                "create or replace function " + signature + " returns " + returns + " language sql stable as 'select "
                        + always + "'");
    }

    static Guard other(String name, String off) {
        return new Guard(name, Optional.empty(), off);
    }

    static List<Guard> of(Guard... guards) {
        return List.of(guards);
    }

    @Override
    public String toString() {
        return name;
    }
}

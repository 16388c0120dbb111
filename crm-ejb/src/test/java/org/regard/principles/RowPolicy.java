package org.regard.principles;

import java.util.List;
import org.regard.house.Raw;
import org.regard.house.TestDatabase;

/**
 * A row-security policy as it stands in the catalogue, and the plainest break-in that it alone stops.
 *
 * @param command {@code SELECT}, {@code INSERT}, {@code UPDATE} or {@code DELETE}; of one that is for all, a change
 * @param house whether it speaks of nobody but the house
 * @param granted whether the application may run such a statement at all
 */
record RowPolicy(String table, String name, String command, boolean permissive, boolean house, boolean granted) {

    private static final String ALL =
            """
            select p.tablename || '|' || p.policyname || '|' || p.does || '|' || (p.permissive = 'PERMISSIVE') || '|'
              || (coalesce(p.qual, p.with_check) = '( SELECT house_works() AS house_works)') || '|' || c.granted
            from (select *, case when cmd <> 'ALL' then cmd
                  when has_table_privilege('regard_app', format('%I', tablename), 'DELETE') then 'DELETE' else 'INSERT' end as does
                from pg_policies where schemaname = 'regard') p
              cross join lateral (select has_table_privilege('regard_app', format('%I', tablename), does)
                or does = 'UPDATE' and has_any_column_privilege('regard_app', format('%I', tablename), 'UPDATE') as granted) c
            order by 1""";

    static List<RowPolicy> all(TestDatabase home) {
        try (var raw = Raw.asOwner(home)) {
            return raw.list(ALL).stream().map(RowPolicy::read).toList();
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RowPolicy read(String line) {
        var part = line.split("\\|");
        return new RowPolicy(
                part[0], part[1], part[2], part[3].equals("true"), part[4].equals("true"), part[5].equals("true"));
    }

    String fullName() {
        return table + "." + name;
    }

    /** The statement that lets everybody through. */
    String off() {
        var lenient =
                switch (command) {
                    case "INSERT" -> "with check (true)";
                    case "UPDATE" -> "using (true) with check (true)";
                    default -> "using (true)";
                };
        return "alter policy " + name + " on " + table + " " + lenient;
    }

    /** The plainest statement that it stands against: without a condition, so that no other policy has a say in it. */
    String breakIn(BreakIn in) {
        return switch (command) {
            case "INSERT" -> "insert into " + table + " default values";
            case "UPDATE" -> "update " + table + " set " + column(in) + " = null";
            case "DELETE" -> "delete from " + table;
            default -> "select 1 from " + table;
        };
    }

    private String column(BreakIn in) {
        return in.list(
                        """
                        select quote_ident(attname) from pg_attribute
                        where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
                          and has_column_privilege('regard_app', attrelid, attnum, 'UPDATE') order by attnum limit 1""",
                        table)
                .get(0);
    }

    /** Puts a row where none is, whatever the table asks of one: walls are about rows, not about what stands in them. */
    void needsARow(BreakIn in) {
        if (!command.equals("INSERT")) {
            putARow(in);
        }
    }

    private void putARow(BreakIn in) {
        in.without("alter table " + table + " no force row level security");
        if (!in.reaches("select 1 from " + table)) {
            for (var constraint : in.list(
                    "select quote_ident(conname) from pg_constraint where conrelid = ?::regclass and contype <> 'n'",
                    table)) {
                in.without("alter table " + table + " drop constraint if exists " + constraint + " cascade");
            }
            for (var column : in.list(
                    """
                    select quote_ident(attname) from pg_attribute
                    where attrelid = ?::regclass and attnum > 0 and attnotnull and not attisdropped and attidentity = ''""",
                    table)) {
                in.without("alter table " + table + " alter column " + column + " drop not null");
            }
            in.without("alter table " + table + " disable trigger user");
            in.without("insert into " + table + " default values");
            in.without("alter table " + table + " enable trigger user");
        }
        in.without("alter table " + table + " force row level security");
    }

    @Override
    public String toString() {
        return fullName();
    }
}

package org.regard.bench.gdpr;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The bytes of a database, table by table; months of the journal count as one table. */
record Space(List<Table> tables) {

    private static final String SIZES =
            """
            select coalesce(p.relname, c.relname),
              case when coalesce(p.relname, c.relname) ~ '^(disclosure|journal)' then 'JOURNAL'
                when obj_description(coalesce(p.oid, c.oid), 'pg_class') = 'customer data' then 'CUSTOMERS' else 'HOUSE' end,
              sum(pg_table_size(c.oid))::bigint, sum(pg_indexes_size(c.oid))::bigint
            from pg_class c left join pg_inherits i on i.inhrelid = c.oid left join pg_class p on p.oid = i.inhparent
            where c.relnamespace = 'regard'::regnamespace and c.relkind = 'r' group by 1, 2""";

    /** What a table is there for. */
    enum Part {
        /** What is known of customers, and how they are found. */
        CUSTOMERS,
        /** Who looked, and the seal over it. */
        JOURNAL,
        /** Policy, colleagues, runs: the same for one customer and for a million. */
        HOUSE
    }

    /** One table with its rows. */
    record Table(String name, Part part, long rows, long data, long indexes) {
        long bytes() {
            return data + indexes;
        }
    }

    static Space of(Connection superuser) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var statement = superuser.createStatement();
                var found = statement.executeQuery(SIZES)) {
            while (found.next()) {
                var name = found.getString(1);
                var part = Part.valueOf(found.getString(2));
                tables.add(new Table(name, part, rows(superuser, name), found.getLong(3), found.getLong(4)));
            }
        }
        tables.sort(Comparator.comparingLong(Table::bytes).reversed());
        return new Space(List.copyOf(tables));
    }

    private static long rows(Connection superuser, String table) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery("select count(*) from regard." + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    long all() {
        return tables.stream().mapToLong(Table::bytes).sum();
    }

    long of(Part part) {
        return tables.stream()
                .filter(one -> one.part() == part)
                .mapToLong(Table::bytes)
                .sum();
    }

    /** A table by its name; an empty one when there is none. */
    Table table(String name) {
        return tables.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(new Table(name, Part.HOUSE, 0, 0, 0));
    }
}

package org.regard.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.regard.house.Raw;
import org.regard.house.TestDatabase;

/** Walks the database's own catalogue: a table with customer data that misses a wall, the mirror or erasure fails the build. */
class CustomerDataTest {

    private static final Raw CATALOGUE = Raw.asOwner(TestDatabase.fresh());

    /** A table holds customer data when it says so, when it names a customer, or when it is part of one that does. */
    private static final String TABLES =
            """
            with recursive held as (
              select c.oid from pg_class c
              where c.relnamespace = 'regard'::regnamespace and c.relkind in ('r', 'p')
                and (obj_description(c.oid, 'pg_class') = 'customer data'
                  or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'customer_id'
                             and not a.attisdropped)
                  or exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
                             and k.confrelid = 'regard.customer'::regclass))
              union
              select i.inhrelid from held h join pg_inherits i on i.inhparent = h.oid
            ), top as (select oid from held where oid not in (select inhrelid from pg_inherits))
            """;

    @AfterAll
    static void close() throws Exception {
        CATALOGUE.close();
    }

    @Test
    void every_table_with_customer_data_has_its_place_in_mirror_and_erasure() {
        var known = Arrays.stream(CustomerData.values())
                .map(CustomerData::table)
                .sorted()
                .toList();
        assertEquals(known, CATALOGUE.list(TABLES + "select oid::regclass::text from top order by 1"));
    }

    @Test
    void every_table_with_customer_data_forces_row_security() {
        assertNone(
                "select oid::regclass::text from top join pg_class using (oid) where not (relrowsecurity and relforcerowsecurity)");
    }

    @Test
    void every_table_with_customer_data_says_who_may_read_and_write_it() {
        assertNone(
                """
                select oid::regclass::text from top
                where not exists (select from pg_policy p where p.polrelid = top.oid and p.polcmd in ('r', '*'))
                   or not exists (select from pg_policy p where p.polrelid = top.oid and p.polcmd in ('a', '*'))""");
    }

    @Test
    void no_policy_lets_everybody_through() {
        assertNone(
                """
                select p.polrelid::regclass || ' ' || p.polname from top join pg_policy p on p.polrelid = top.oid
                where pg_get_expr(p.polqual, p.polrelid) = 'true' or pg_get_expr(p.polwithcheck, p.polrelid) = 'true'""");
    }

    @Test
    void a_partition_is_reached_through_its_table_only() {
        assertFalse(CATALOGUE.list("select 1 from pg_inherits").isEmpty());
        assertNone(
                """
                select h.oid::regclass::text from held h where h.oid in (select inhrelid from pg_inherits)
                  and has_table_privilege('regard_app', h.oid, 'select, insert, update, delete, truncate')""");
    }

    @Test
    void the_application_empties_or_owns_no_table_and_switches_nothing_off() {
        assertNone(
                """
                select oid::regclass::text from held join pg_class using (oid)
                where has_table_privilege('regard_app', oid, 'truncate, references, trigger')
                   or relowner = 'regard_app'::regrole""");
        assertEquals(
                List.of("f f"),
                CATALOGUE
                        .list("select rolsuper || ' ' || rolbypassrls from pg_roles where rolname = 'regard_app'")
                        .stream()
                        .map(flags -> flags.replace("false", "f"))
                        .toList());
    }

    @Test
    void what_goes_with_the_customer_does_so_by_foreign_keys() {
        var taken = CATALOGUE.list(
                """
                with recursive taken as (
                  select 'regard.customer'::regclass::oid as oid
                  union
                  select k.conrelid from pg_constraint k join taken t on k.confrelid = t.oid
                  where k.contype = 'f' and k.confdeltype = 'c')
                select oid::regclass::text from taken""");
        for (var table : CustomerData.values()) {
            var goes = table.erasure() == CustomerData.Erasure.WITH_THE_CUSTOMER;
            assertEquals(goes, goes && taken.contains(table.table()), table.table());
        }
    }

    @Test
    void the_planner_keeps_no_sample_of_a_name_or_a_key() {
        assertNone(
                """
                select a.attrelid::regclass || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
                where c.relnamespace = 'regard'::regnamespace and c.relkind in ('r', 'p') and a.attstattarget is distinct from 0
                  and (a.attname = 'wrapped' or a.attname = 'called_name'
                    or c.relname in ('customer_name', 'name_word', 'name_part') and a.attname in ('token', 'word', 'part'))""");
    }

    private static void assertNone(String sql) {
        assertEquals(List.of(), CATALOGUE.list(TABLES + sql));
    }
}

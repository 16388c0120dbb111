package org.regard.retention.erasure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.regard.customer.NameIndex;
import org.regard.platform.Database;
import org.regard.sealing.Vault;

/**
 * Erases all of somebody but what the law makes us keep. What stays is sealed anew under a fresh key, so that the old key opens
 * nothing that went; nobody finds them by name or number; row security hides them from all purposes but the law's. Of whom a hold
 * covers everything nothing goes: they are hidden.
 */
@Dependent
class Restricting {

    // A wall stays with what it keeps apart.
    private static final Set<String> KEPT = Set.of("fact", "customer_key", "hold", "wall_side");
    private static final Set<String> FOUND_BY = Set.of("customer_name", "customer_lookup");

    private final Database database;
    private final Vault vault;

    @Inject
    Restricting(Database database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void restrict(Collection<Subject> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        var ids = subjects.stream().map(Subject::id).toList();
        var words = database.list(
                "select distinct token from customer_name where customer_id = any (?::uuid[])",
                row -> row.getString(1),
                ids);
        // Before the rest: what stays may lean on a permission, which goes.
        var free = subjects.stream().filter(one -> !one.isHeld()).toList();
        free.forEach(this::facts);
        var freeIds = free.stream().map(Subject::id).toList();
        for (var place : places()) {
            if (!KEPT.contains(place.table())) {
                var whose = FOUND_BY.contains(place.table()) ? ids : freeIds;
                database.run("delete from " + place.table() + " where " + place.column() + " = any (?::uuid[])", whose);
            }
        }
        database.run("update customer set only_by_law = true, version = version + 1 where id = any (?::uuid[])", ids);
        new NameIndex(database).forgetUnused(words);
    }

    private record Place(String table, String column) {}

    /**
     * Wherever a row goes with its customer: read from the catalogue, so that a new table is not forgotten. What the application may not
     * delete it leaves, and the look afterwards says so.
     */
    private List<Place> places() {
        return database.list(
                """
                select format('%I', c.relname), format('%I', a.attname)
                from pg_constraint k join pg_class c on c.oid = k.conrelid
                  join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                where k.contype = 'f' and k.confdeltype = 'c' and k.confrelid = 'customer'::regclass and k.conrelid <> k.confrelid
                  and k.conparentid = 0
                  and has_table_privilege(c.oid, 'delete')""",
                row -> new Place(row.getString(1), row.getString(2)));
    }

    private void facts(Subject subject) {
        var stay = subject.facts().stream().filter(fact -> fact.stays() != null).toList();
        database.run(
                "delete from fact where customer_id = ? and not id = any (?::uuid[])",
                subject.id(),
                stay.stream().map(Subject.Opened::id).toList());
        var made = vault.make(subject.id());
        var rows = new ArrayList<Object[]>();
        for (var fact : stay) {
            if (fact.value() != null) {
                rows.add(new Object[] {made.key().seal(fact.id(), fact.value()), subject.id(), fact.id()});
            }
        }
        database.runEach("update fact set sealed = ?, version = version + 1 where customer_id = ? and id = ?", rows);
        database.run("delete from customer_key where customer_id = ?", subject.id());
        database.run("insert into customer_key (customer_id, wrapped) values (?, ?)", subject.id(), made.wrapped());
    }
}

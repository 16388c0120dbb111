package org.regard.retention.gone;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.retention.Sweep;
import org.regard.sealing.Vault;

/** Repeats lines of the list in a restored database, some at a time, in the transaction of its caller. */
@Dependent
public class Repeating {

    private static final String GONE =
            """
            with lines as materialized (
              select * from unnest(?::uuid[], ?::uuid[], ?::bigint[]) as l(customer_id, id, version)),
            gone as (
              delete from fact f using lines l where f.customer_id = l.customer_id and f.id = l.id and f.version <= l.version
              returning f.customer_id, f.id, f.category),
            led as (
              delete from customer_lookup k using gone g where k.customer_id = g.customer_id and k.fact_id = g.id)
            select category from gone""";

    private static final String NOTES_GONE =
            """
            delete from note n using unnest(?::uuid[], ?::uuid[], ?::bigint[]) as l(customer_id, id, version)
            where n.customer_id = l.customer_id and n.id = l.id and n.version <= l.version""";

    private static final String STILL_THERE =
            """
            select count(*) from %1$s t join unnest(?::uuid[], ?::uuid[], ?::bigint[]) as l(customer_id, id, version)
              on t.customer_id = l.customer_id and t.id = l.id and t.version <= l.version where not %2$s""";

    private static final String HIDE =
            """
            update customer c set restricted = r.on from (
              select x.id, exists (select from restriction s where s.customer_id = x.id and s.lifted_at is null) as on
              from unnest(?::uuid[]) as x(id)) r
            where c.id = r.id and c.restricted <> r.on""";

    private final Database database;
    private final Scopes scopes;
    private final Vault vault;

    @Inject
    public Repeating(Database database, Scopes scopes, Vault vault) {
        this.database = database;
        this.scopes = scopes;
        this.vault = vault;
    }

    /** How many lines this database has told; a list with more is that of a later one. */
    long told() {
        scopes.enterAsHouse(Sweep.PURPOSE);
        return database.one("select n from gone_told", row -> row.getLong(1)).orElseThrow();
    }

    /** Repeats some lines and moves the mark behind them. */
    Repeated repeat(List<GoneLine> lines) {
        scopes.enterAsHouse(Sweep.PURPOSE);
        Elsewhere.inThisTransaction(database);
        var facts = about(lines, "fact");
        var notes = about(lines, "note");
        var said =
                lines.stream().filter(line -> Words.ALL.contains(line.what())).toList();
        var again = said.stream().filter(this::again).collect(counted());
        hide(said);
        var categories = database.list(GONE, row -> row.getString(1), columns(facts)).stream()
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        long notesGone = database.run(NOTES_GONE, columns(notes));
        database.run(
                "update gone_told set n = greatest(n, ?)",
                lines.get(lines.size() - 1).n());
        return new Repeated(
                categories,
                notesGone,
                again,
                lines.stream().filter(line -> line.customer() == null).collect(counted()),
                facts.size(),
                notes.size(),
                still("fact", "held(t.customer_id, t.category, t.import_job)", facts),
                still("note", "note_is_held(t.customer_id)", notes));
    }

    private static java.util.stream.Collector<GoneLine, ?, Map<String, Long>> counted() {
        return Collectors.groupingBy(GoneLine::what, Collectors.counting());
    }

    private static List<GoneLine> about(List<GoneLine> lines, String table) {
        return lines.stream()
                .filter(line -> line.isGone() && line.what().equals(table))
                .toList();
    }

    private static Object[] columns(List<GoneLine> lines) {
        return new Object[] {
            lines.stream().map(GoneLine::customer).toList(),
            lines.stream().map(GoneLine::item).toList(),
            lines.stream().map(line -> line.version().toString()).toList()
        };
    }

    private long still(String table, String held, List<GoneLine> lines) {
        return database.one(STILL_THERE.formatted(table, held), row -> row.getLong(1), columns(lines))
                .orElse(0L);
    }

    /** Whether it stands now as it stood; what is about somebody who is not here is not repeated. */
    private boolean again(GoneLine line) {
        var key = database.one(
                "select wrapped from customer_key where customer_id = ?",
                row -> vault.open(line.customer(), row.getBytes(1)),
                line.customer());
        if (key.isEmpty()) {
            return false;
        }
        if (!line.what().equals("permission")) {
            database.run(Words.gone(line.what()), line.customer(), line.item());
        }
        if (line.sealed() == null) {
            return true;
        }
        return database.run(Words.again(line.what()), key.get().open(line.item(), line.sealed())) > 0;
    }

    private void hide(List<GoneLine> said) {
        var customers = new ArrayList<UUID>();
        said.stream()
                .filter(line -> line.what().equals("restriction"))
                .map(GoneLine::customer)
                .forEach(customers::add);
        if (!customers.isEmpty()) {
            database.run(HIDE, customers);
        }
    }
}

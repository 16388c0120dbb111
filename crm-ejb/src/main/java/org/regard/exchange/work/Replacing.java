package org.regard.exchange.work;

import java.util.ArrayList;
import java.util.List;
import org.regard.exchange.mapping.Admission;
import org.regard.platform.Database;
import org.regard.retention.gone.Elsewhere;

/** Gives facts another value and keeps the old one, sealed as it was, for undo. */
final class Replacing {
    private static final String KEEP_OLD =
            """
            insert into import_replaced (customer_id, fact_id, job_id, new_version, sealed, source, told_on, told_to, kept_since, ends_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String REPLACE =
            """
            update fact set sealed = ?, source = ?, told_on = ?, told_to = ?, kept_since = ?, ends_on = null, version = version + 1
            where customer_id = ? and id = ?""";

    // Why the old words stayed is said of them, not of the new ones; both come back, or go, together.
    private static final String SET_ASIDE =
            """
            update wording_override o set set_aside = ? from unnest(?::uuid[], ?::uuid[]) as r (customer, fact)
            where o.customer_id = r.customer and o.text_id = r.fact and o.place = 'fact' and o.set_aside is null""";

    private final Database database;
    private final MatchKeys keys;
    private final Job job;

    Replacing(Database database, MatchKeys keys, Job job) {
        this.database = database;
        this.keys = keys;
        this.job = job;
    }

    void replace(List<Entry> touched) {
        List<Object[]> old = new ArrayList<>();
        List<Object[]> now = new ArrayList<>();
        List<Object[]> forgotten = new ArrayList<>();
        List<Object[]> found = new ArrayList<>();
        for (Entry entry : touched)
            for (Entry.Replaced replaced : entry.replaced) {
                Held was = replaced.old();
                old.add(new Object[] {
                    entry.id,
                    was.id(),
                    job.id(),
                    was.version() + 1,
                    was.sealed(),
                    was.source(),
                    was.toldOn(),
                    was.toldTo(),
                    was.keptSince(),
                    was.endsOn()
                });
                now.add(new Object[] {
                    entry.key().seal(was.id(), replaced.value()),
                    Admission.SOURCE,
                    job.today(),
                    job.colleague(),
                    job.today(),
                    entry.id,
                    was.id()
                });
                forgotten.add(new Object[] {entry.id, was.id()});
                byte[] hash = keys.lookup(was.category(), replaced.value());
                if (hash != null) found.add(new Object[] {entry.id, keys.kind(was.category()), hash, was.id()});
            }
        if (old.isEmpty()) return;
        // What a list replaced comes in again with the list.
        Elsewhere.inThisTransaction(database);
        database.runEach(KEEP_OLD, old);
        database.runEach(REPLACE, now);
        database.run(
                SET_ASIDE,
                job.id(),
                forgotten.stream().map(fact -> fact[0].toString()).toList(),
                forgotten.stream().map(fact -> fact[1].toString()).toList());
        database.runEach("delete from customer_lookup where customer_id = ? and fact_id = ?", forgotten);
        if (!found.isEmpty())
            database.runEach(
                    "insert into customer_lookup (customer_id, kind, hash, fact_id) values (?, ?, ?, ?) on conflict do nothing",
                    found);
    }
}

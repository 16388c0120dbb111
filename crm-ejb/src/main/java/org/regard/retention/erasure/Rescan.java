package org.regard.retention.erasure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.regard.platform.Database;
import org.regard.retention.Proof;

/**
 * Looks through the tables afterwards. It reads from the catalogue where an identifier could stand: every column of that type in every
 * table, not only in those that somebody remembered.
 */
@Dependent
class Rescan {

    /** Ids stay there and say so: the journal until its own retention, and the run that is being proved. */
    private static final Set<String> IDS_STAY = Set.of("disclosure_subject", "erasure_subject");

    /** Where somebody still is of whom something had to stay. */
    private static final Set<String> STAYS = Set.of("customer", "customer_key", "fact", "hold", "wall_side");

    /** By which somebody is found: gone for everybody, also for those of whom a hold covers everything. */
    private static final Set<String> FOUND_BY = Set.of("customer_name", "customer_lookup");

    private final Database database;

    @Inject
    Rescan(Database database) {
        this.database = database;
    }

    private record Place(String table, List<String> columns) {}

    /**
     * Every table with identifiers, and what of these customers is in it.
     *
     * @param held of whom a hold covers everything
     */
    List<Proof.Scan> tables(Collection<UUID> gone, Collection<UUID> restricted, Collection<UUID> held) {
        var scans = new ArrayList<Proof.Scan>();
        for (var place : places()) {
            if (!IDS_STAY.contains(place.table())) {
                var ids = new ArrayList<>(gone);
                if (!STAYS.contains(place.table())) {
                    ids.addAll(restricted);
                }
                if (FOUND_BY.contains(place.table())) {
                    ids.addAll(held);
                }
                scans.add(count(place, ids));
            }
        }
        return scans;
    }

    private List<Place> places() {
        return database.list(
                """
                select format('%I', c.relname), array_agg(format('%I', a.attname) order by a.attnum)
                from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where c.relnamespace = 'regard'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                  and a.atttypid = 'uuid'::regtype
                group by c.relname order by c.relname""",
                row -> new Place(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray())));
    }

    private Proof.Scan count(Place place, List<UUID> ids) {
        var anywhere = String.join(" = any (?::uuid[]) or ", place.columns()) + " = any (?::uuid[])";
        var values = place.columns().stream().map(column -> (Object) ids).toArray();
        return database.one(
                        "select count(*), count(*) filter (where " + anywhere + ") from " + place.table(),
                        row -> new Proof.Scan(place.table(), row.getLong(1), row.getLong(2)),
                        values)
                .orElseThrow();
    }

    /** No word of a name is left that nobody bears. */
    Proof.Scan words() {
        return database.one(
                        """
                        select count(*), count(*) filter (where not exists (
                          select from customer_name n where n.token = w.word)) from name_word w""",
                        row -> new Proof.Scan("words-of-names", row.getLong(1), row.getLong(2)))
                .orElseThrow();
    }

    /** Of whom something stays, nothing stays but that: by category, what is there and what should not be. */
    List<Proof.Scan> facts(Collection<UUID> restricted, Collection<UUID> mayStay) {
        if (restricted.isEmpty()) {
            return List.of();
        }
        return database.list(
                """
                select count(*), count(*) filter (where not id = any (?::uuid[])) from fact where customer_id = any (?::uuid[])""",
                row -> new Proof.Scan("facts-that-stay", row.getLong(1), row.getLong(2)),
                mayStay,
                restricted);
    }

    /** Entries of the journal: ids only, until its own retention. */
    long journal(Collection<UUID> ids) {
        return database.one(
                        "select count(*) from disclosure_subject where customer_id = any (?::uuid[])",
                        row -> row.getLong(1),
                        ids)
                .orElse(0L);
    }

    /** Those of the texts that somebody who is still here bears in clear. */
    List<String> borneByOthers(Collection<String> texts) {
        return database.list(
                """
                select t from unnest(?::text[]) t
                where exists (select from customer c where position(t in c.called_name) > 0)""",
                row -> row.getString(1),
                texts);
    }
}

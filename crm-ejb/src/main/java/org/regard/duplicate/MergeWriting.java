package org.regard.duplicate;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.regard.platform.Database;
import org.regard.retention.gone.Elsewhere;
import org.regard.sealing.DataKey;

/** Moves what comes along to the entry that stays, sealed anew under its key, and remembers enough to take all of it back. */
final class MergeWriting {

    private static final String ALONG =
            """
            insert into %1$s select (jsonb_populate_record(null::%1$s, to_jsonb(f) || jsonb_build_object(
              'customer_id', ?::text, 'sealed', case when ?::bytea is null then null else '\\x' || encode(?::bytea, 'hex') end))).*
            from %1$s f where customer_id = ? and id = ?""";

    private final Database database;
    private final Clock clock;
    private final UUID merge;
    private final UUID stays;
    private final UUID goes;

    MergeWriting(Database database, Clock clock, UUID merge, UUID stays, UUID goes) {
        this.database = database;
        this.clock = clock;
        this.merge = merge;
        this.stays = stays;
        this.goes = goes;
    }

    void begin(UUID colleague) {
        Elsewhere.inThisTransaction(database);
        database.run(
                """
                insert into merge (customer_id, id, other_id, merged_by, merged_at, seen_on)
                select ?, ?, ?, ?, ?, seen_on from customer where id = ?""",
                stays,
                merge,
                goes,
                colleague,
                clock.instant(),
                stays);
        database.run(
                "insert into former_id (customer_id, former_id, since) values (?, ?, today_here()) on conflict do nothing",
                stays,
                goes);
    }

    /** Before the facts that lean on them. */
    void permissions() {
        remember(
                "permission",
                database.list(
                        """
                        insert into permission select (jsonb_populate_record(p, jsonb_build_object('customer_id', ?::text))).*
                        from permission p where p.customer_id = ? and p.withdrawn_at is null and not exists (
                          select from permission o where o.customer_id = ? and o.category = p.category and o.withdrawn_at is null)
                        returning id""",
                        row -> row.getObject(1, UUID.class),
                        stays,
                        goes,
                        stays));
    }

    void makeRoom(Collection<Held> facts) {
        for (var fact : facts) {
            database.run(
                    """
                    insert into merge_removed (customer_id, merge_id, fact_id, fact, lookups)
                    select f.customer_id, ?, f.id, to_jsonb(f), coalesce((select jsonb_agg(to_jsonb(l)) from customer_lookup l
                      where l.customer_id = f.customer_id and l.fact_id = f.id), '[]')
                    from fact f where f.customer_id = ? and f.id = ?""",
                    merge,
                    stays,
                    fact.id());
            database.run("delete from customer_lookup where customer_id = ? and fact_id = ?", stays, fact.id());
            database.run("delete from fact where customer_id = ? and id = ?", stays, fact.id());
        }
    }

    void facts(Collection<Held> facts, DataKey key) {
        for (var fact : facts) {
            along("fact", fact.id(), fact.value() == null ? null : key.seal(fact.id(), fact.value()));
            database.run(
                    """
                    insert into customer_lookup (customer_id, kind, hash, fact_id)
                    select ?, kind, hash, fact_id from customer_lookup where customer_id = ? and fact_id = ?
                    on conflict do nothing""",
                    stays,
                    goes,
                    fact.id());
            remember("fact", fact.id(), fact.version());
        }
    }

    void notes(DataKey from, DataKey to) {
        record Sealed(UUID id, byte[] sealed, long version) {}
        database.list(
                        "select id, sealed, version from note where customer_id = ?",
                        row -> new Sealed(
                                row.getObject("id", UUID.class), row.getBytes("sealed"), row.getLong("version")),
                        goes)
                .forEach(note -> {
                    along("note", note.id(), to.seal(note.id(), from.open(note.id(), note.sealed())));
                    database.run(
                            """
                            insert into note_read select (jsonb_populate_record(r, jsonb_build_object('customer_id', ?::text))).*
                            from note_read r where r.customer_id = ? and r.note_id = ?""",
                            stays,
                            goes,
                            note.id());
                    remember("note", note.id(), note.version());
                });
    }

    void affiliations() {
        remember(
                "organisation",
                database.list(
                        """
                insert into affiliation (customer_id, organisation_id, since, import_job)
                select ?, organisation_id, since, import_job from affiliation where customer_id = ? and organisation_id <> ?
                on conflict do nothing returning organisation_id""",
                        row -> row.getObject(1, UUID.class),
                        stays,
                        goes,
                        stays));
        remember(
                "person",
                database.list(
                        """
                insert into affiliation (customer_id, organisation_id, since, import_job)
                select customer_id, ?, since, import_job from affiliation where organisation_id = ? and customer_id <> ?
                on conflict do nothing returning customer_id""",
                        row -> row.getObject(1, UUID.class),
                        stays,
                        goes,
                        stays));
    }

    /** From here on nobody finds the one that goes. */
    void hide() {
        database.run(
                """
                update customer c set seen_on = greatest(c.seen_on, o.seen_on), version = c.version + 1
                from customer o where c.id = ? and o.id = ?""",
                stays,
                goes);
        database.run("update customer set merged_into = ?, version = version + 1 where id = ?", stays, goes);
        database.run(
                "delete from duplicate where customer_id in (?, ?) and other_id in (?, ?)", stays, goes, stays, goes);
        database.run("delete from customer_match where customer_id = any (?)", List.of(stays, goes));
    }

    private void along(String table, UUID id, byte[] sealed) {
        database.run(ALONG.formatted(table), stays, sealed, sealed, goes, id);
    }

    private void remember(String place, List<UUID> items) {
        items.forEach(item -> remember(place, item, 0));
    }

    private void remember(String place, UUID item, long version) {
        database.run(
                "insert into merge_added (customer_id, merge_id, place, item, version) values (?, ?, ?, ?, ?)",
                stays,
                merge,
                place,
                item,
                version);
    }
}

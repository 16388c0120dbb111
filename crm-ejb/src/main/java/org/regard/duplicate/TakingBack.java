package org.regard.duplicate;

import java.util.Optional;
import java.util.UUID;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.retention.gone.Elsewhere;

/** Takes a merge back, exactly, unless what came along has been changed since. */
final class TakingBack {

    private final Database database;

    TakingBack(Database database) {
        this.database = database;
    }

    /** A merge as it is remembered. */
    record Merged(UUID id, UUID stays, UUID goes) {}

    Optional<Merged> find(UUID merge) {
        return database.one(
                "select id, customer_id, other_id from merge where id = ?",
                row -> new Merged(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)),
                merge);
    }

    Optional<Refusal> refuse(Merged merged) {
        boolean changed = database.one(
                        """
                        select exists (select from merge_added a where a.merge_id = ? and (
                            a.place = 'fact' and not exists (select from fact f
                              where f.customer_id = a.customer_id and f.id = a.item and f.version = a.version)
                            or a.place = 'note' and not exists (select from note n
                              where n.customer_id = a.customer_id and n.id = a.item and n.version = a.version)))
                          or exists (select from merge_removed r join fact f on f.customer_id = r.customer_id
                            and f.category = r.fact->>'category' and not exists (select from merge_added a
                              where a.merge_id = r.merge_id and a.place = 'fact' and a.item = f.id)
                            where r.merge_id = ?)""",
                        row -> row.getBoolean(1),
                        merged.id(),
                        merged.id())
                .orElse(false);
        return changed ? Optional.of(Refusal.conflict("merge.changed-since")) : Optional.empty();
    }

    void takeBack(Merged merged) {
        Elsewhere.inThisTransaction(database);
        var stays = merged.stays();
        database.run(
                """
                delete from customer_lookup l using merge_added a
                where a.merge_id = ? and a.place = 'fact' and l.customer_id = a.customer_id and l.fact_id = a.item""",
                merged.id());
        delete(merged, "fact", "id");
        delete(merged, "note", "id");
        delete(merged, "permission", "id");
        database.run(
                "delete from affiliation f using merge_added a where a.merge_id = ? and a.place = 'organisation' and f.customer_id = a.customer_id and f.organisation_id = a.item",
                merged.id());
        database.run(
                "delete from affiliation f using merge_added a where a.merge_id = ? and a.place = 'person' and f.organisation_id = a.customer_id and f.customer_id = a.item",
                merged.id());
        database.run(
                "insert into fact select (jsonb_populate_record(null::fact, r.fact)).* from merge_removed r where r.merge_id = ?",
                merged.id());
        database.run(
                """
                insert into customer_lookup select (jsonb_populate_recordset(null::customer_lookup, r.lookups)).*
                from merge_removed r where r.merge_id = ? on conflict do nothing""",
                merged.id());
        database.run(
                "update customer c set seen_on = m.seen_on, version = version + 1 from merge m where m.id = ? and c.id = m.customer_id",
                merged.id());
        database.run("update customer set merged_into = null, version = version + 1 where id = ?", merged.goes());
        database.run("delete from former_id where customer_id = ? and former_id = ?", stays, merged.goes());
        database.run("delete from merge where id = ?", merged.id());
        database.run("delete from customer_match where customer_id in (?, ?)", stays, merged.goes());
    }

    private void delete(Merged merged, String table, String id) {
        database.run(
                "delete from %1$s t using merge_added a where a.merge_id = ? and a.place = '%1$s' and t.customer_id = a.customer_id and t.%2$s = a.item"
                        .formatted(table, id),
                merged.id());
    }
}

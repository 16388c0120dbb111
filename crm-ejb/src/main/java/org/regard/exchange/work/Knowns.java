package org.regard.exchange.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.regard.boundary.BoundaryCheck;
import org.regard.platform.Database;
import org.regard.policy.Category;
import org.regard.sealing.DataKey;
import org.regard.sealing.Vault;

/** Opens what we hold about the customers that rows of a chunk bring something for: three statements for all of them, and what they
 * do not wish. */
final class Knowns {
    private final Database database;
    private final Vault vault;
    private final Job job;
    private final BoundaryCheck boundaries;

    Knowns(Database database, Vault vault, Job job, BoundaryCheck boundaries) {
        this.database = database;
        this.vault = vault;
        this.job = job;
        this.boundaries = boundaries;
    }

    void load(Collection<Entry> entries) {
        Map<UUID, Entry> byId = new HashMap<>();
        for (Entry entry : entries) if (!entry.created && entry.key() == null) byId.put(entry.id, entry);
        if (byId.isEmpty()) return;
        List<UUID> ids = new ArrayList<>(byId.keySet());
        database.list(
                """
                select k.customer_id, k.wrapped, c.restricted from customer_key k join customer c on c.id = k.customer_id
                where k.customer_id = any (?)""",
                row -> open(row, byId),
                ids);
        database.list("select * from fact where customer_id = any (?)", row -> hold(row, byId), ids);
        boundaries
                .rules(ids, id -> byId.get(id).key())
                .forEach((id, rules) -> byId.get(id).boundaries = Optional.of(rules));
        permissions(byId, ids);
    }

    /** Asked only when the list brings something that leans on permission. */
    private void permissions(Map<UUID, Entry> byId, List<UUID> ids) {
        var needed = job.policy().categories().stream()
                .filter(Category::needsPermission)
                .map(Category::code)
                .filter(job.columnOf()::containsKey)
                .toList();
        if (needed.isEmpty()) {
            return;
        }
        database.list(
                "select customer_id, category from permission where customer_id = any (?) and category = any (?) and withdrawn_at is null",
                row -> byId.get(row.getObject(1, UUID.class)).permitted.add(row.getString(2)),
                ids,
                needed);
    }

    /** Takes out where people of before belong already. */
    void affiliations(Collection<Entry> entries) {
        Map<UUID, Entry> byId = new HashMap<>();
        for (Entry entry : entries) {
            if (!entry.created && !entry.organisations.isEmpty()) {
                byId.put(entry.id, entry);
            }
        }
        if (byId.isEmpty()) {
            return;
        }
        database.list(
                "select customer_id, organisation_id from affiliation where customer_id = any (?)",
                row -> byId.get(row.getObject(1, UUID.class)).organisations.remove(row.getObject(2, UUID.class)),
                new ArrayList<>(byId.keySet()));
    }

    private boolean open(ResultSet row, Map<UUID, Entry> byId) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        byId.get(id).opened(vault.open(id, row.getBytes(2)));
        byId.get(id).restricted = row.getBoolean(3);
        return true;
    }

    private boolean hold(ResultSet row, Map<UUID, Entry> byId) throws SQLException {
        Entry entry = byId.get(row.getObject("customer_id", UUID.class));
        String category = row.getString("category");
        LocalDate since = row.getObject("kept_since", LocalDate.class);
        LocalDate ends = row.getObject("ends_on", LocalDate.class);
        if (ended(category, since, ends)) return false;
        UUID id = row.getObject("id", UUID.class);
        byte[] sealed = row.getBytes("sealed");
        DataKey key = entry.key();
        Held held = new Held(
                id,
                category,
                row.getString("state"),
                sealed == null ? null : key.open(id, sealed),
                sealed,
                row.getString("source"),
                row.getObject("told_on", LocalDate.class),
                row.getObject("told_to", UUID.class),
                since,
                ends,
                row.getLong("version"));
        return entry.held.computeIfAbsent(category, first -> new ArrayList<>(1)).add(held);
    }

    /** An ended fact is not there, swept or not. */
    private boolean ended(String category, LocalDate since, LocalDate ends) {
        if (ends != null && !ends.isAfter(job.today())) return true;
        return job.policy()
                .category(category)
                .flatMap(Category::keepMonths)
                .filter(months -> !since.plusMonths(months).isAfter(job.today()))
                .isPresent();
    }
}

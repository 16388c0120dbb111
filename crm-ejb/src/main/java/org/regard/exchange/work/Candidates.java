package org.regard.exchange.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.regard.platform.Database;

/** Who is there already: one set-based look for all keyed hashes of a chunk. */
final class Candidates {
    // Look by look at the index, however big the table has become: the limit keeps the planner from reading all of it.
    // Somebody whom only their own team finds must not be found out by importing their number.
    private static final String FIND =
            """
            select l.kind, l.hash, c.id, c.kind = 'person', c.called_name, c.manager_id, c.deputy_id, c.team_id,
              coalesce(c.import_job = ?, false)
            from unnest(?::bytea[], ?::text[]) as asked(hash, kind)
            cross join lateral (
              select k.customer_id, k.kind, k.hash from customer_lookup k
              where k.hash = asked.hash and k.kind = asked.kind limit 50) l
            join customer c on c.id = l.customer_id
            where (not c.team_only or c.team_id = any (?::uuid[]) or ? in (c.manager_id, c.deputy_id) or ?)""";

    // The house sees more than who brought the list: to them nobody is there who is kept from them by a wall, who is
    // kept for the law alone, who was merged into somebody else, or whose time is over; nothing is added there.
    private static final String THERE =
            " and c.id <> all (?::uuid[]) and not c.only_by_law and c.merged_into is null and c.seen_on > ?";

    private static final String WALLED_OFF =
            """
            select customer_id from wall_side
            where behind_manager = ? or behind_deputy = ? or behind_team = any (?::uuid[])""";

    private static final int MOST_BY_NAME = 20_000;

    private final Database database;
    private final Job job;
    private final Map<String, List<Entry>> byKey = new HashMap<>();
    private final Map<UUID, Entry> byId = new HashMap<>();
    private final Set<Hash> met = new HashSet<>();
    private final LocalDate seenAfter;
    private final List<UUID> walledOff;

    Candidates(Database database, Job job) {
        this.database = database;
        this.job = job;
        this.seenAfter = job.today().minusMonths(job.policy().customerMonths());
        this.walledOff = database.list(
                WALLED_OFF, row -> row.getObject(1, UUID.class), job.colleague(), job.colleague(), job.teams());
    }

    void find(Collection<MatchKeys.Key> keys) {
        List<byte[]> hashes = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (MatchKeys.Key key : sorted(keys)) {
            hashes.add(key.hash().bytes());
            kinds.add(key.kind());
        }
        if (hashes.isEmpty()) return;
        database.list(
                FIND + THERE,
                this::found,
                job.id(),
                hashes,
                kinds,
                job.teams(),
                job.colleague(),
                job.seesAll(),
                walledOff,
                seenAfter);
        if (job.dryRun())
            met.addAll(database.list(
                    "select hash from import_met where job_id = ? and hash = any (?::bytea[])",
                    row -> new Hash(row.getBytes(1)),
                    job.id(),
                    hashes));
    }

    /** Once each, and in the order of the index. */
    private static List<MatchKeys.Key> sorted(Collection<MatchKeys.Key> keys) {
        return keys.stream()
                .distinct()
                .sorted(Comparator.comparing(MatchKeys.Key::hash))
                .toList();
    }

    /** Organisations that were welcomed by hand have no key of ours: they are few, and found by their name. */
    void findByName() {
        database.list(
                "select '" + MatchKeys.ORGANISATION
                        + "', null, id, false, called_name, manager_id, deputy_id, team_id, false from customer c"
                        + " where kind = 'organisation' and import_job is null and not team_only" + THERE
                        + " limit " + MOST_BY_NAME,
                row -> add(MatchKeys.ORGANISATION + Names.organisation(row.getString(5)), entry(row)),
                walledOff,
                seenAfter);
    }

    private boolean found(ResultSet row) throws SQLException {
        return add(row.getString(1) + new Hash(row.getBytes(2)), entry(row));
    }

    private boolean add(String key, Entry entry) {
        return byKey.computeIfAbsent(key, first -> new ArrayList<>(1)).add(entry);
    }

    private Entry entry(ResultSet row) throws SQLException {
        UUID id = row.getObject(3, UUID.class);
        Entry known = byId.get(id);
        if (known != null) return known;
        Entry.Whose whose = new Entry.Whose(
                row.getObject(6, UUID.class), row.getObject(7, UUID.class), row.getObject(8, UUID.class));
        Entry entry = new Entry(id, row.getBoolean(4), row.getString(5), false, row.getBoolean(9), whose);
        byId.put(id, entry);
        return entry;
    }

    /** From now on a customer of this chunk is found as well. */
    void remember(Entry entry) {
        for (MatchKeys.Key key : entry.keys) add(key.kind() + key.hash(), entry);
    }

    /** Somebody of the same kind whom a key decides for, or whose name is alike; null when there is nobody. */
    Entry same(boolean person, String name, List<MatchKeys.Key> keys) {
        for (MatchKeys.Key key : keys)
            for (Entry entry : byKey.getOrDefault(key.kind() + key.hash(), List.of()))
                if (entry.person == person && (key.decides() || Names.alike(entry.name, name))) return entry;
        if (person) return null;
        for (Entry entry : byKey.getOrDefault(MatchKeys.ORGANISATION + Names.organisation(name), List.of()))
            if (!entry.person) return entry;
        return null;
    }

    /** Whether a dry run has met one of these in an earlier chunk. */
    boolean met(List<MatchKeys.Key> keys) {
        return keys.stream().anyMatch(key -> key.decides() && met.contains(key.hash()));
    }
}

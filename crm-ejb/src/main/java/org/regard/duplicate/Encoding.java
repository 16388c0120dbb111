package org.regard.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.regard.knowledge.Address;
import org.regard.platform.Database;
import org.regard.sealing.DataKey;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.Vault;

/** Makes what customers are compared by for those who have none yet, or whose facts or name have changed. Two reads and a write a batch. */
final class Encoding {

    // Ended facts say nothing any more, swept or not.
    private static final String FACTS =
            """
            select f.customer_id, f.id, f.category, f.sealed from fact f
            where f.customer_id = any (?) and f.category in ('birthday', 'postal-address', 'phone', 'email') and f.state = 'known'
              and (f.ends_on is null or f.ends_on > today_here())
              and exists (select from policy_grant g where g.category = f.category
                and (g.keep_months is null or f.kept_since > (today_here() - make_interval(months => g.keep_months))::date))""";

    private static final String STORE =
            """
            insert into customer_match (customer_id, kind, name, first, last, born, postcode, street, city, contacts, keys, made_at)
            select id, kind, name::bit(512), first::bit(256), last::bit(256), born::bit(256), postcode::bit(128), street::bit(512), city::bit(256),
              contacts::bigint[], keys::bigint[], ?
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
              ?::text[], ?::text[], ?::text[])
              as t(id, kind, name, first, last, born, postcode, street, city, contacts, keys)
            on conflict do nothing""";

    private final Database database;
    private final Vault vault;
    private final Encoder encoder;
    private final Clock clock;

    Encoding(Database database, Vault vault, KeyedHash hash, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.encoder = new Encoder(hash);
        this.clock = clock;
    }

    /** A customer on the way to its encoded form. */
    private record Reading(UUID id, boolean person, String name, DataKey key, Map<String, List<String>> told) {

        Someone someone() {
            var contacts = new ArrayList<>(told.getOrDefault("phone", List.of()));
            contacts.addAll(told.getOrDefault("email", List.of()));
            return new Someone(
                    person, name, first("birthday"), first("postal-address").map(Address::read), contacts);
        }

        private Optional<String> first(String category) {
            return told.getOrDefault(category, List.of()).stream().findFirst();
        }
    }

    long missing() {
        return database.one(
                        "select count(*) from customer c where not exists (select from customer_match m where m.customer_id = c.id)",
                        row -> row.getLong(1))
                .orElse(0L);
    }

    /**
     * Encodes at most so many of those after a customer, in the order of their ids, so that no step looks again at whom an earlier one has seen.
     *
     * @return who was encoded; empty when everybody has been seen
     */
    List<UUID> step(UUID after, int most) {
        var batch = new LinkedHashMap<UUID, Reading>();
        database.list(
                        """
                        select c.id, c.kind, c.called_name, k.wrapped from customer c join customer_key k on k.customer_id = c.id
                        where c.id > ? and not exists (select from customer_match m where m.customer_id = c.id) order by c.id limit ?""",
                        this::reading,
                        after,
                        most)
                .forEach(one -> batch.put(one.id(), one));
        if (batch.isEmpty()) {
            return List.of();
        }
        database.list(FACTS, row -> tell(row, batch), List.copyOf(batch.keySet()));
        store(List.copyOf(batch.values()));
        return List.copyOf(batch.keySet());
    }

    private Reading reading(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Reading(
                id,
                row.getString("kind").equals("person"),
                row.getString("called_name"),
                vault.open(id, row.getBytes("wrapped")),
                new LinkedHashMap<>());
    }

    private static boolean tell(ResultSet row, Map<UUID, Reading> batch) throws SQLException {
        var one = batch.get(row.getObject("customer_id", UUID.class));
        var value = one.key().open(row.getObject("id", UUID.class), row.getBytes("sealed"));
        return one.told()
                .computeIfAbsent(row.getString("category"), none -> new ArrayList<>())
                .add(value);
    }

    private void store(List<Reading> batch) {
        var encoded = batch.stream().map(one -> encoder.encode(one.someone())).toList();
        database.run(
                STORE,
                clock.instant(),
                batch.stream().map(one -> one.id().toString()).toList(),
                batch.stream()
                        .map(one -> one.person() ? "person" : "organisation")
                        .toList(),
                encoded.stream().map(one -> one.name().text()).toList(),
                encoded.stream().map(one -> one.first().text()).toList(),
                encoded.stream().map(one -> one.last().text()).toList(),
                encoded.stream().map(one -> one.born().text()).toList(),
                encoded.stream().map(one -> one.postcode().text()).toList(),
                encoded.stream().map(one -> one.street().text()).toList(),
                encoded.stream().map(one -> one.city().text()).toList(),
                encoded.stream().map(one -> array(one.contacts())).toList(),
                encoded.stream().map(one -> array(one.keys())).toList());
    }

    private static String array(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}

package org.regard.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.regard.customer.NameFolding;
import org.regard.customer.NameIndex;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.Vault;

/**
 * Writes customers into the tables as the product writes them (sealed values, wrapped keys, folded names, keyed hashes), by
 * COPY. Foreign keys are not checked again row by row: the data set is right by construction.
 */
public final class Population implements AutoCloseable {

    private static final int BATCH = 4_000;
    private static final Set<String> FINDABLE = Set.of("phone", "email", "customer-number");
    /** What leans on permission, of all that is made up here. */
    private static final Set<String> PERMITTED = Set.of("likes");

    private static final HexFormat HEX = HexFormat.of();
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put(
                "customer", "id, kind, called_name, manager_id, deputy_id, team_id, team_only, welcomed_on, seen_on");
        COLUMNS.put("customer_key", "customer_id, wrapped");
        COLUMNS.put("customer_name", "token, rank, customer_id, only_team, seen_on");
        COLUMNS.put("affiliation", "customer_id, organisation_id, since");
        COLUMNS.put("fact", "customer_id, id, category, state, sealed, source, told_on, told_to, kept_since");
        COLUMNS.put(
                "permission",
                "customer_id, id, category, purposes, wording, wording_version, language, given_at, channel, taken_by");
        COLUMNS.put("customer_lookup", "customer_id, kind, hash, fact_id");
        COLUMNS.put("name_word", "word");
        COLUMNS.put("name_part", "part, word");
    }

    private final Connection connection;
    private final Vault vault;
    private final KeyedHash hash;
    private final Map<String, StringBuilder> rows = new LinkedHashMap<>();
    private final Set<String> words = new TreeSet<>();
    private int waiting;

    public Population(Connection superuser, Vault vault, KeyedHash hash) throws SQLException {
        this.connection = superuser;
        this.vault = vault;
        this.hash = hash;
        COLUMNS.keySet().forEach(table -> rows.put(table, new StringBuilder()));
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
        }
    }

    public void add(Someone one) throws SQLException, IOException {
        var onlyTeam = one.teamOnly() ? one.care().team() : null;
        row(
                "customer",
                one.id(),
                one.person() ? "person" : "organisation",
                one.name(),
                one.care().manager(),
                one.care().deputy(),
                one.care().team(),
                one.teamOnly(),
                one.welcomedOn(),
                one.seenOn());
        for (var token : NameFolding.tokens(one.name())) {
            row("customer_name", token, one.person() ? 0 : 1, one.id(), onlyTeam, one.seenOn());
            words.add(token);
        }
        if (one.organisation() != null) {
            row("affiliation", one.id(), one.organisation(), one.welcomedOn());
        }
        facts(one);
        if (++waiting == BATCH) {
            flush();
        }
    }

    private void facts(Someone one) {
        var made = vault.make(one.id());
        row("customer_key", one.id(), bytes(made.wrapped()));
        for (var fact : one.facts()) {
            var sealed = fact.value() == null ? null : bytes(made.key().seal(fact.id(), fact.value()));
            row(
                    "fact",
                    one.id(),
                    fact.id(),
                    fact.category(),
                    fact.state(),
                    sealed,
                    fact.source(),
                    fact.on(),
                    one.care().manager(),
                    fact.on());
            if (PERMITTED.contains(fact.category()) && sealed != null) {
                row(
                        "permission",
                        one.id(),
                        fact.id(),
                        fact.category(),
                        "{small-talk,directory-care}",
                        "general",
                        1,
                        "en",
                        fact.on(),
                        "in-person",
                        one.care().manager());
            }
            if (FINDABLE.contains(fact.category())) {
                var kind = fact.category().equals("customer-number") ? "identifier" : fact.category();
                row("customer_lookup", one.id(), kind, bytes(hash.of(kind, fact.value())), fact.id());
            }
        }
    }

    private void row(String table, Object... values) {
        var text = rows.get(table);
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : values[i]);
        }
        text.append('\n');
    }

    private static String bytes(byte[] value) {
        return "\\\\x" + HEX.formatHex(value);
    }

    private void flush() throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var entry : rows.entrySet()) {
            if (!entry.getValue().isEmpty()) {
                copy.copyIn(
                        "copy " + entry.getKey() + " (" + COLUMNS.get(entry.getKey()) + ") from stdin",
                        new StringReader(entry.getValue().toString()));
                entry.getValue().setLength(0);
            }
        }
        connection.commit();
        waiting = 0;
    }

    /** Writes what waits, with the words of all names and their inner parts, and looks at the tables once for the planner. */
    @Override
    public void close() throws SQLException, IOException {
        for (var word : words) {
            row("name_word", word);
            NameIndex.inner(word).forEach(part -> row("name_part", part, word));
        }
        flush();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
        connection.close();
    }

    /** Fills a database with people and an organisation for every 25 of them. */
    static void fill(Connection superuser, People people, int count, Vault vault, KeyedHash hash)
            throws SQLException, IOException {
        try (var population = new Population(superuser, vault, hash)) {
            UUID organisation = null;
            for (int i = 0; i < count; i++) {
                if (i % People.PEOPLE_PER_ORGANISATION == 0) {
                    var one = people.organisation();
                    population.add(one);
                    organisation = one.id();
                }
                population.add(people.person(organisation));
            }
        }
    }
}

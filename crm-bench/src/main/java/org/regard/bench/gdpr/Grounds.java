package org.regard.bench.gdpr;

import java.io.StringReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.postgresql.PGConnection;
import org.regard.bench.DataSet;
import org.regard.bench.Passwords;
import org.regard.bench.Population;
import org.regard.bench.Postgres;
import org.regard.bench.Servers;
import org.regard.bench.Someone;
import org.regard.bench.Staff;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.MasterKey;
import org.regard.sealing.Vault;

/** Both databases of one size as the run begins; each role works on copies of its own, the server on one as well. */
final class Grounds {

    private static final List<String> PLAIN = List.of(
            "create schema regard",
            "create table person (id int primary key)",
            "create table objection (usr int, purpose text, primary key (usr, purpose))",
            """
            create table record (key int primary key, usr int not null, purpose text not null, category text not null, value text not null,
              source text not null, kept_since date not null, own_end date, ends_on date not null,
              objections text[] not null default '{}', recipients text[] not null default '{}')""",
            """
            create table journal (n bigserial primary key, at timestamptz not null, act text not null, usr int, key int, purpose text,
              seen boolean not null, hash bytea not null)""",
            "comment on table person is 'customer data'",
            "comment on table objection is 'customer data'",
            "comment on table record is 'customer data'");
    private static final List<String> INDEXES = List.of(
            "create index on record (usr)",
            "create index on record (purpose)",
            "create index on record (ends_on)",
            "create index on record using gin (objections)",
            "create index on record using gin (recipients)",
            "create index on journal (usr, n)",
            "vacuum analyze",
            "checkpoint");

    private static final int BATCH = 20_000;
    private final Postgres server;
    private final Volume volume;
    private final Servers servers;

    /**
     * Grounds of one size.
     *
     * @param servers starts the product; null: no HTTP level
     */
    Grounds(Postgres server, Volume volume, Servers servers) {
        this.server = server;
        this.volume = volume;
        this.servers = servers;
    }

    Volume volume() {
        return volume;
    }

    /** In the order in which they take turns. */
    List<Level> levels() {
        return servers == null ? List.of(Level.FLOOR, Level.SERVICE) : List.of(Level.values());
    }

    /** Whoever answers at a level, on a copy for the role. */
    Side side(Level level, Role role) throws Exception {
        var copy = copy(level == Level.FLOOR ? plain() : house(), name(level, role));
        var set = new DataSet(server, copy, volume.users());
        return switch (level) {
            case FLOOR -> new PlainSide(server.superuser(copy), volume);
            case SERVICE -> new ServiceSide(set);
            case HTTP -> new HttpSide(servers.product(set));
        };
    }

    /** The databases of floor and services, weighed; the server's holds the same as the services'. */
    Map<Level, Space> spaces(Role role) throws SQLException {
        var spaces = new EnumMap<Level, Space>(Level.class);
        for (var level : List.of(Level.FLOOR, Level.SERVICE)) {
            try (var connection = server.superuser(name(level, role))) {
                spaces.put(level, Space.of(connection));
            }
        }
        return spaces;
    }

    void forget(Role role) throws SQLException {
        for (var level : levels()) {
            server.drop(name(level, role));
        }
    }

    private String name(Level level, Role role) {
        return "gdpr_%d_%s_%s"
                .formatted(volume.records(), role.code(), level.name().toLowerCase(Locale.ROOT));
    }

    private String house() {
        return "gdpr_house_" + volume.records();
    }

    private String plain() {
        return "gdpr_plain_" + volume.records();
    }

    void prepare() throws Exception {
        for (var name : List.of(house(), plain())) {
            server.drop(name);
            server.create(name);
        }
        fillHouse();
        fillPlain();
    }

    private String copy(String name, String copy) throws SQLException {
        server.drop(copy);
        as("postgres", List.of("create database " + copy + " template " + name + " owner regard"));
        return copy;
    }

    private void fillHouse() throws Exception {
        var set = new DataSet(server, house(), volume.users());
        set.migrate();
        var staff = new Staff();
        try (var connection = server.superuser(house())) {
            connection.setAutoCommit(false);
            staff.settle(connection, Passwords.hash(Passwords.ALL));
            connection.commit();
        }
        var master = MasterKey.of(DataSet.KEY);
        var random = new Random(7);
        try (var population = new Population(server.superuser(house()), new Vault(master), new KeyedHash(master))) {
            for (int user = 0; user < volume.users(); user++) {
                population.add(someone(user, staff.any(random)));
            }
        }
        try (var desk = new GdprDesk(set)) {
            desk.begin();
        }
        as(house(), List.of("vacuum analyze", "checkpoint"));
    }

    private Someone someone(int user, Staff.Care care) {
        var facts = new ArrayList<Someone.Told>();
        for (int key = user; key < volume.records(); key += volume.users()) {
            facts.add(new Someone.Told(
                    ServiceSide.record(key),
                    Volume.categoryCode(volume.purpose(key)),
                    "known",
                    volume.value(key),
                    volume.source(key),
                    volume.keptSince(key)));
        }
        return new Someone(
                ServiceSide.user(user),
                true,
                "User " + user,
                null,
                care,
                false,
                volume.today().minusMonths(14),
                volume.today(),
                facts);
    }

    private void fillPlain() throws Exception {
        as(plain(), PLAIN);
        try (var connection = server.superuser(plain())) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (int from = 0; from < volume.records(); from += BATCH) {
                var rows = new StringBuilder();
                for (int key = from; key < Math.min(volume.records(), from + BATCH); key++) {
                    row(rows, key);
                }
                copy.copyIn(
                        "copy record (key, usr, purpose, category, value, source, kept_since, ends_on) from stdin",
                        new StringReader(rows.toString()));
            }
        }
        as(plain(), List.of("insert into person select generate_series(0, " + (volume.users() - 1) + ")"));
        as(plain(), INDEXES);
    }

    private void row(StringBuilder text, int key) {
        int purpose = volume.purpose(key);
        text.append(key).append('\t').append(volume.user(key)).append('\t');
        text.append(Volume.purposeCode(purpose)).append('\t').append(Volume.categoryCode(purpose));
        text.append('\t').append(volume.value(key)).append('\t').append(volume.source(key));
        text.append('\t').append(volume.keptSince(key)).append('\t');
        text.append(volume.keptSince(key).plusMonths(Volume.MONTHS)).append('\n');
    }

    private void as(String database, List<String> statements) throws SQLException {
        try (var connection = server.superuser(database);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}

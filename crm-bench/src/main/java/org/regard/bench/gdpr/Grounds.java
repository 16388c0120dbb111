package org.regard.bench.gdpr;

import java.io.StringReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.postgresql.PGConnection;
import org.regard.bench.DataSet;
import org.regard.bench.Passwords;
import org.regard.bench.Population;
import org.regard.bench.Postgres;
import org.regard.bench.Someone;
import org.regard.bench.Staff;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.MasterKey;
import org.regard.sealing.Vault;

/** Both databases as the run begins; each role works on copies of its own. */
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
              seen boolean not null, hash bytea not null)""");
    private static final List<String> INDEXES = List.of(
            "create index on record (usr)",
            "create index on record (purpose)",
            "create index on record (ends_on)",
            "create index on record using gin (objections)",
            "create index on record using gin (recipients)",
            "create index on journal (usr, n)",
            "vacuum analyze",
            "checkpoint");

    private final Postgres server;
    private final Volume volume;

    Grounds(Postgres server, Volume volume) {
        this.server = server;
        this.volume = volume;
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

    DataSet houseFor(String role) throws SQLException {
        return new DataSet(server, copy(house(), role), volume.users());
    }

    PlainSide plainFor(String role) throws SQLException {
        return new PlainSide(server.superuser(copy(plain(), role)), volume);
    }

    String plainName(String role) {
        return plain() + "_" + role;
    }

    void forget(String role) throws SQLException {
        server.drop(house() + "_" + role);
        server.drop(plainName(role));
    }

    private String copy(String name, String role) throws SQLException {
        var copy = name + "_" + role;
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
        var text = new StringBuilder();
        for (int key = 0; key < volume.records(); key++) {
            int purpose = volume.purpose(key);
            text.append(key).append('\t').append(volume.user(key)).append('\t');
            text.append(Volume.purposeCode(purpose)).append('\t').append(Volume.categoryCode(purpose));
            text.append('\t').append(volume.value(key)).append('\t').append(volume.source(key));
            text.append('\t').append(volume.keptSince(key)).append('\t');
            text.append(volume.keptSince(key).plusMonths(Volume.MONTHS)).append('\n');
        }
        try (var connection = server.superuser(plain())) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy record (key, usr, purpose, category, value, source, kept_since, ends_on) from stdin",
                            new StringReader(text.toString()));
        }
        as(plain(), List.of("insert into person select generate_series(0, " + (volume.users() - 1) + ")"));
        as(plain(), INDEXES);
    }

    private void as(String database, List<String> statements) throws SQLException {
        try (var connection = server.superuser(database);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Bytes of all tables but those of the policy, of the colleagues and of the schema's own history. */
    long bytes(String database) throws SQLException {
        try (var connection = server.superuser(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        """
                        select sum(pg_total_relation_size(c.oid)) from pg_class c
                        where c.relnamespace = 'regard'::regnamespace and c.relkind = 'r' and c.relname !~ '^(policy|colleague|team|flyway)'""")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

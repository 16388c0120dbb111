package org.regard.bench;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.regard.disclosure.Caller;
import org.regard.disclosure.Denials;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.policy.PolicyStore;
import org.regard.sealing.MasterKey;
import org.regard.sealing.Vault;
import org.regard.wording.Finding;
import org.regard.wording.Overrides;
import org.regard.wording.TextChecks;
import org.regard.wording.TextQuestions;
import org.regard.wording.WordListStore;

/** The filled directory and the product's own check over it, for one writer. */
final class NoteDirectory implements AutoCloseable {

    private static final Look TALK = Look.of("conversation");
    private final DataSet set;
    private final String writer;
    private final java.sql.Connection connection;
    private final TextChecks checks;
    private final List<NoteMaker.Someone> known = new ArrayList<>();
    private final List<NoteMaker.Someone> unseen = new ArrayList<>();
    private final List<NoteMaker.Someone> firms = new ArrayList<>();
    private final AtomicLong statements;

    NoteDirectory(DataSet set, String writer) throws SQLException {
        this.set = set;
        this.writer = writer;
        connection = set.server().application(set.name());
        connection.setAutoCommit(false);
        var counted = new Counted(connection);
        statements = counted.statements();
        var database = new Database(Shared.source(counted.connection()));
        var clock = Clock.systemUTC();
        var journal = new Journal(database, clock);
        var scopes = new Scopes(
                database, new PolicyStore(database), new Caller(() -> writer), clock, new Denials(database, clock));
        var lists = new WordListStore(database);
        var overrides = new Overrides(database, new Vault(MasterKey.of(DataSet.KEY)), clock);
        checks = new TextChecks(
                database, scopes, journal, new TextQuestions(database, lists, overrides), lists, overrides, clock);
        draw("person", 6_000);
        draw("organisation", 3_000);
    }

    /** Draws customers for the notes, evenly over the directory: those the writer may find, and those they may not. */
    private void draw(String kind, int enough) throws SQLException {
        var random = new Random(7);
        try (var superuser = set.server().superuser(set.name());
                var ask = superuser.prepareStatement(
                        """
                        select c.id, c.called_name,
                          not c.team_only or exists (select from colleague me join colleague_team t on t.colleague_id = me.id
                            where me.sign_in = ? and (t.team_id = c.team_id)) as seen
                        from customer c where kind = ? and id >= ? order by id limit 3""")) {
            var ends = superuser.createStatement().executeQuery("select min(id::text), max(id::text) from customer");
            ends.next();
            var first = UUID.fromString(ends.getString(1));
            var last = UUID.fromString(ends.getString(2));
            var found = kind.equals("person") ? known : firms;
            while (found.size() < enough) {
                long high = first.getMostSignificantBits()
                        + (long) ((last.getMostSignificantBits() - first.getMostSignificantBits())
                                * random.nextDouble());
                ask.setString(1, writer);
                ask.setString(2, kind);
                ask.setObject(3, new UUID(high, first.getLeastSignificantBits()));
                try (var rows = ask.executeQuery()) {
                    while (rows.next()) {
                        var one = new NoteMaker.Someone(rows.getObject(1, UUID.class), rows.getString(2));
                        if (rows.getBoolean(3)) {
                            found.add(one);
                        } else if (kind.equals("person")) {
                            unseen.add(one);
                        }
                    }
                }
            }
        }
    }

    List<NoteMaker.Someone> known() {
        return known;
    }

    List<NoteMaker.Someone> unseen() {
        return unseen;
    }

    List<NoteMaker.Someone> firms() {
        return firms;
    }

    /** Sent to the database until now. */
    long statements() {
        return statements.get();
    }

    /** Whole names that no customer has, made of names that many have. */
    NoteMaker.Strangers strangers(long seed) throws SQLException {
        var random = new Random(seed);
        var names = List.of(Names.of("de-DE", seed), Names.of("en-US", seed), Names.of("it-IT", seed));
        var strangers = new LinkedHashSet<String>();
        try (var superuser = set.server().superuser(set.name());
                var ask = superuser.prepareStatement(
                        """
                        select from customer_name x join customer_name y on y.customer_id = x.customer_id and y.token = ?
                        where x.token = ? limit 1""")) {
            while (strangers.size() < 500) {
                var from = names.get(random.nextInt(names.size()));
                var given = from.given(random);
                var family = from.family(random);
                ask.setString(1, org.regard.customer.NameFolding.plain(given));
                ask.setString(2, org.regard.customer.NameFolding.plain(family));
                try (var rows = ask.executeQuery()) {
                    if (!rows.next()) {
                        strangers.add(given + " " + family);
                    }
                }
            }
        }
        var all = List.copyOf(strangers);
        return () -> all.get(random.nextInt(all.size()));
    }

    List<Finding> check(Note note) throws Exception {
        return inTransaction(() -> checks.check(note.text(), note.customer(), TALK));
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        try {
            return work.call();
        } finally {
            connection.rollback();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

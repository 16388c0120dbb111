package org.regard.duplicate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.Vault;

/** The search in steps, each a transaction: encode a batch, or work through a slice of the keys. A crash loses one step. */
@Dependent
public class SearchWork {

    private static final int BATCH = 2_000;
    private final Database database;
    private final Scopes scopes;
    private final Encoding encoding;
    private final PairSearch pairs;
    private final Clock clock;

    @Inject
    public SearchWork(Database database, Scopes scopes, Vault vault, KeyedHash hash, Clock clock) {
        this.database = database;
        this.scopes = scopes;
        this.encoding = new Encoding(database, vault, hash, clock);
        this.pairs = new PairSearch(database);
        this.clock = clock;
    }

    private record Taken(UUID id, String state, UUID reached, int slice, Instant askedAt) {}

    /** The search of the night, unless one is waiting or under way. */
    public void start() {
        scopes.enterAsHouse("directory-care");
        ask(null);
    }

    /** Asks for a search; answers the one that is waiting or under way already, if any. */
    UUID ask(UUID colleague) {
        return database.one(
                        "select id from duplicate_run where state in ('waiting', 'running') order by asked_at limit 1",
                        row -> row.getObject(1, UUID.class))
                .orElseGet(() -> asked(colleague));
    }

    private UUID asked(UUID colleague) {
        var id = Ids.next();
        database.run(
                "insert into duplicate_run (id, asked_by, asked_at, state) values (?, ?, ?, 'waiting')",
                id,
                colleague,
                clock.instant());
        return id;
    }

    /** One step; false when nothing is under way, or another node is at it. */
    public boolean step() {
        scopes.enterAsHouse("directory-care");
        var taken = take();
        taken.ifPresent(this::advance);
        return taken.isPresent();
    }

    private Optional<Taken> take() {
        return database.one(
                "select id, state, reached, slice, asked_at from duplicate_run where state in ('waiting', 'running')"
                        + " order by asked_at limit 1 for update skip locked",
                SearchWork::taken);
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                row.getObject("id", UUID.class),
                row.getString("state"),
                row.getObject("reached", UUID.class),
                row.getInt("slice"),
                row.getTimestamp("asked_at").toInstant());
    }

    private void advance(Taken run) {
        if (run.state().equals("waiting")) {
            database.run(
                    "update duplicate_run set state = 'running', of = ? where id = ?",
                    (int) encoding.missing(),
                    run.id());
            return;
        }
        var encoded = encoding.step(run.reached(), BATCH);
        if (!encoded.isEmpty()) {
            database.run(
                    "update duplicate_run set read = read + ?, reached = ? where id = ?",
                    encoded.size(),
                    encoded.get(encoded.size() - 1),
                    run.id());
        } else if (run.slice() < PairSearch.SLICES) {
            var slice = pairs.find(run.slice(), clock.instant());
            database.run(
                    "update duplicate_run set slice = slice + 1, pairs = pairs + ?, found = found + ? where id = ?",
                    slice.pairs(),
                    slice.found(),
                    run.id());
        } else {
            database.run(
                    "update duplicate_run set state = 'done', ended_at = ?, seconds = ? where id = ?",
                    clock.instant(),
                    Duration.between(run.askedAt(), clock.instant()).toMillis() / 1000.0,
                    run.id());
        }
    }
}

package org.regard.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.Role;

/** Who may be there twice: found in the background, decided by a person. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.LEAD, Role.STEWARD})
public class Duplicates {

    private static final int MOST = 100;
    private Database database;
    private Scopes scopes;
    private Journal journal;
    private SearchWork work;
    private Clock clock;

    protected Duplicates() {}

    @Inject
    public Duplicates(Database database, Scopes scopes, Journal journal, SearchWork work, Clock clock) {
        this.database = database;
        this.scopes = scopes;
        this.journal = journal;
        this.work = work;
        this.clock = clock;
    }

    /**
     * A search in the background.
     *
     * @param read customers read so far; @param of how many had to be read
     * @param pairs compared; @param found new pairs among them
     */
    public record Run(
            UUID id, String state, int read, int of, long pairs, int found, Instant askedAt, Instant endedAt) {}

    /** Pairs that wait for a decision, the most alike first; only those of whom the asker may see both. */
    public List<MergeView.Open> open(int limit, Look look) {
        var scope = scopes.enter(look);
        var open = database.list(
                """
                select d.customer_id, a.called_name as one_name, d.other_id, b.called_name as other_name, a.kind, d.score
                from duplicate d join customer a on a.id = d.customer_id join customer b on b.id = d.other_id
                where d.state = 'open' order by d.score desc, d.customer_id, d.other_id limit ?""",
                row -> new MergeView.Open(
                        row.getObject("customer_id", UUID.class),
                        row.getString("one_name"),
                        row.getObject("other_id", UUID.class),
                        row.getString("other_name"),
                        row.getString("kind"),
                        row.getDouble("score")),
                Math.max(1, Math.min(limit, MOST)));
        journal.saw(
                scope,
                Act.SEARCH,
                open.stream()
                        .flatMap(one -> Stream.of(one.one(), one.other()))
                        .distinct()
                        .toList(),
                List.of());
        return open;
    }

    /** Not a duplicate: remembered, so that no search proposes the two again. */
    public void different(UUID one, UUID other, Look look) {
        var scope = scopes.enter(look);
        int decided = database.run(
                """
                update duplicate set state = 'different', decided_by = ?, decided_at = ?
                where customer_id = least(?::uuid, ?::uuid) and other_id = greatest(?::uuid, ?::uuid)""",
                scope.colleague(),
                clock.instant(),
                one,
                other,
                one,
                other);
        if (decided == 0) {
            throw scopes.deny(scope, Refusal.absent("duplicate.absent"), one);
        }
        journal.saw(scope, Act.CONFIRM, List.of(one, other), List.of());
    }

    /** Asks for a search; one that waits or is under way already is answered instead. */
    public UUID search(Look look) {
        return work.ask(scopes.enter(look).colleague());
    }

    public Optional<Run> run(UUID id, Look look) {
        scopes.enter(look);
        return database.one("select * from duplicate_run where id = ?", Duplicates::run, id);
    }

    /** The latest search, done or under way. */
    public Optional<Run> latest(Look look) {
        scopes.enter(look);
        return database.one("select * from duplicate_run order by asked_at desc limit 1", Duplicates::run);
    }

    private static Run run(ResultSet row) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Run(
                row.getObject("id", UUID.class),
                row.getString("state"),
                row.getInt("read"),
                row.getInt("of"),
                row.getLong("pairs"),
                row.getInt("found"),
                row.getTimestamp("asked_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}

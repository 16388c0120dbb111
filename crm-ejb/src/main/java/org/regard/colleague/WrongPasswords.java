package org.regard.colleague;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.regard.platform.Database;
import org.regard.sealing.KeyedHash;

/**
 * Counts wrong passwords by name and by address, as keyed hashes, for all nodes alike. What waits is not counted further, so that one
 * address writes a bounded number of rows an hour whatever it sends.
 */
@Dependent
class WrongPasswords {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Database database;
    private final KeyedHash hash;
    private final Clock clock;

    @Inject
    WrongPasswords(Database database, KeyedHash hash, Clock clock) {
        this.database = database;
        this.hash = hash;
        this.clock = clock;
    }

    /** Refuses while this name or address has to wait. */
    void refuseWhileWaiting(Throttle by, String whom) {
        var now = clock.instant();
        database.one(
                        "select blocked_until from sign_in_attempt where name_hash = ? and blocked_until > ?",
                        row -> row.getTimestamp(1).toInstant(),
                        hash.of(by.hashed(), whom),
                        now)
                .map(until -> Duration.between(now, until).toSeconds() + 1)
                .ifPresent(seconds -> {
                    throw by.refusal(seconds.toString()).asException();
                });
    }

    void remember(Throttle by, String whom) {
        var key = hash.of(by.hashed(), whom);
        var now = clock.instant();
        int failures = database.one(
                        """
                        insert into sign_in_attempt (name_hash, failures, last_failure) values (?, 1, ?)
                        on conflict (name_hash) do update set last_failure = excluded.last_failure,
                          failures = case when sign_in_attempt.last_failure < ? then 1 else sign_in_attempt.failures + 1 end
                        returning failures""",
                        row -> row.getInt(1),
                        key,
                        now,
                        now.minus(by.forgotten()))
                .orElseThrow();
        var wait = by.waitAfter(failures);
        if (!wait.isZero()) {
            database.run("update sign_in_attempt set blocked_until = ? where name_hash = ?", now.plus(wait), key);
        }
    }

    void forget(Throttle by, String whom) {
        database.run("delete from sign_in_attempt where name_hash = ?", (Object) hash.of(by.hashed(), whom));
    }

    /** What was guessed at is forgotten after a day without another guess. */
    void letGo() {
        database.run(
                "delete from sign_in_attempt where last_failure < ?",
                clock.instant().minus(KEPT));
    }
}

package org.regard.colleague;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.regard.disclosure.Caller;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.Role;
import org.regard.sealing.KeyedHash;

/**
 * Does a request once, however often a program sends it under the same idempotency key. Key, work and answer share one
 * transaction: either all of it happened or nothing did, and a second sender waits for the first.
 */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD, Role.ADMIN})
public class Repeats {

    static final Duration KEPT = Duration.ofDays(1);

    private Database database;
    private KeyedHash hash;
    private Caller caller;
    private Clock clock;

    protected Repeats() {}

    @Inject
    public Repeats(Database database, KeyedHash hash, Caller caller, Clock clock) {
        this.database = database;
        this.hash = hash;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is answered again: HTTP status, path of what came to be (null: nothing), JSON without customer data but ids. */
    public record Answer(int status, String location, String body) {}

    private record Kept(byte[] request, Answer answer) {}

    /**
     * The answer to a request: that of the work, or the one given before under the same key.
     *
     * @param key as the program chose it; null: nothing is remembered
     * @param request everything that makes the request the same one
     */
    public Answer once(String key, String request, Supplier<Answer> work) {
        if (key == null) {
            return work.get();
        }
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            throw Refusal.malformed("repeat.key-shape").asException();
        }
        var keyHash = hash.of("repeat-key", key);
        var requestHash = hash.of("repeat-request", request);
        var colleague = colleague();
        if (!claims(colleague, keyHash, requestHash)) {
            return before(colleague, keyHash, requestHash);
        }
        var answer = work.get();
        database.run(
                "update repeat_answer set status = ?, location = ?, body = ? where colleague_id = ? and key_hash = ?",
                answer.status(),
                answer.location(),
                answer.body(),
                colleague,
                keyHash);
        return answer;
    }

    private boolean claims(UUID colleague, byte[] keyHash, byte[] requestHash) {
        var now = clock.instant();
        database.run("delete from repeat_answer where colleague_id = ? and at < ?", colleague, now.minus(KEPT));
        return database.run(
                        """
                        insert into repeat_answer (colleague_id, key_hash, request_hash, at) values (?, ?, ?, ?)
                        on conflict do nothing""",
                        colleague,
                        keyHash,
                        requestHash,
                        now)
                == 1;
    }

    private Answer before(UUID colleague, byte[] keyHash, byte[] requestHash) {
        var kept = database.one(
                        "select * from repeat_answer where colleague_id = ? and key_hash = ?",
                        row -> new Kept(
                                row.getBytes("request_hash"),
                                new Answer(row.getInt("status"), row.getString("location"), row.getString("body"))),
                        colleague,
                        keyHash)
                .orElseThrow();
        if (!MessageDigest.isEqual(kept.request(), requestHash)) {
            throw Refusal.conflict("repeat.other-request").asException();
        }
        return kept.answer();
    }

    private UUID colleague() {
        return database.one(
                        "select id from colleague where sign_in = ? and active",
                        row -> row.getObject(1, UUID.class),
                        caller.signIn())
                .orElseThrow(() -> Refusal.forbidden("colleague.unknown").asException());
    }

    /** Answers go after a day. */
    @Schedule(hour = "*", minute = "23", persistent = false)
    void letGo() {
        database.run("delete from repeat_answer where at < ?", clock.instant().minus(KEPT));
    }
}

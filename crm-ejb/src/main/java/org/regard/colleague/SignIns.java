package org.regard.colleague;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.sealing.KeyedHash;

/** Checks a name and password, slowly for those who guess. Open to all because nobody is signed in yet. */
@Stateless
@PermitAll
public class SignIns {

    private Database database;
    private Passwords passwords;
    private KnownCredentials known;
    private KeyedHash hash;
    private Clock clock;

    protected SignIns() {}

    @Inject
    public SignIns(Database database, Passwords passwords, KnownCredentials known, KeyedHash hash, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.known = known;
        this.hash = hash;
        this.clock = clock;
    }

    /** Who signed in and as what. */
    public record Verified(String signIn, Set<String> roles) {}

    private record Stored(String hash, String[] roles) {}

    /**
     * The colleague behind a name and password, or nothing; {@code sign-in.wait} while the name has to wait. A wrong name
     * and a wrong password answer alike.
     */
    public Optional<Verified> verify(String typedName, String password) {
        var signIn = typedName.strip().toLowerCase(Locale.ROOT);
        var nameHash = hash.of("sign-in", signIn);
        refuseWhileWaiting(nameHash);
        if (signIn.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        var stored = stored(signIn);
        if (!known.remembers(signIn, password, stored.map(Stored::hash))) {
            if (!passwords.matches(password, stored.map(Stored::hash).orElse(null))) {
                remember(nameHash);
                return Optional.empty();
            }
            known.remember(signIn, password, stored.orElseThrow().hash());
            database.run("delete from sign_in_attempt where name_hash = ?", (Object) nameHash);
        }
        return stored.map(found -> new Verified(signIn, Set.of(found.roles())));
    }

    /** Who somebody is now who signed in before; nothing for a colleague who left. */
    public Optional<Me> still(String signIn) {
        return new ColleagueQueries(database).me(signIn);
    }

    /** The same for a session, which ends when the password is another than at its beginning. */
    public Optional<Me> still(String signIn, String stamp) {
        return new ColleagueQueries(database)
                .known(signIn)
                .filter(known -> stamp(known).equals(stamp))
                .map(ColleagueQueries.Known::me);
    }

    /** What a session remembers of the password that opened it: a keyed hash of the stored one. */
    public String stamp(String signIn) {
        return new ColleagueQueries(database).known(signIn).map(this::stamp).orElse("");
    }

    private String stamp(ColleagueQueries.Known known) {
        return HexFormat.of().formatHex(hash.of("session", String.valueOf(known.passwordHash())));
    }

    /** Names that were guessed at are forgotten after a day without another guess. */
    @Schedule(hour = "*", minute = "29", persistent = false)
    void letGo() {
        database.run(
                "delete from sign_in_attempt where last_failure < ?",
                clock.instant().minus(Duration.ofDays(1)));
    }

    private Optional<Stored> stored(String signIn) {
        return database.one(
                """
                select password_hash, array(select role from colleague_role r where r.colleague_id = c.id)
                from colleague c where sign_in = ? and active and password_hash is not null""",
                row -> new Stored(row.getString(1), (String[]) row.getArray(2).getArray()),
                signIn);
    }

    private void refuseWhileWaiting(byte[] nameHash) {
        database.one(
                        "select blocked_until from sign_in_attempt where name_hash = ? and blocked_until > ?",
                        row -> row.getTimestamp(1).toInstant(),
                        nameHash,
                        clock.instant())
                .map(until -> Duration.between(clock.instant(), until).toSeconds() + 1)
                .ifPresent(seconds -> {
                    throw Refusal.tooOften("sign-in.wait", seconds.toString()).asException();
                });
    }

    private void remember(byte[] nameHash) {
        Instant now = clock.instant();
        int failures = database.one(
                        """
                        insert into sign_in_attempt (name_hash, failures, last_failure) values (?, 1, ?)
                        on conflict (name_hash) do update set last_failure = excluded.last_failure,
                          failures = case when sign_in_attempt.last_failure < ? then 1 else sign_in_attempt.failures + 1 end
                        returning failures""",
                        row -> row.getInt(1),
                        nameHash,
                        now,
                        now.minus(Duration.ofDays(1)))
                .orElseThrow();
        var wait = Throttle.waitAfter(failures);
        if (!wait.isZero()) {
            database.run("update sign_in_attempt set blocked_until = ? where name_hash = ?", now.plus(wait), nameHash);
        }
    }
}

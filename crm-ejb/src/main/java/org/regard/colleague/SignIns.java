package org.regard.colleague;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.regard.platform.Database;
import org.regard.sealing.KeyedHash;

/** Checks a name and password, slowly for those who guess. Open to all because nobody is signed in yet. */
@Stateless
@PermitAll
public class SignIns {

    private Database database;
    private Passwords passwords;
    private KnownCredentials known;
    private KeyedHash hash;
    private WrongPasswords wrong;

    protected SignIns() {}

    @Inject
    public SignIns(Database database, Passwords passwords, KnownCredentials known, KeyedHash hash, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.known = known;
        this.hash = hash;
        this.wrong = new WrongPasswords(database, hash, clock);
    }

    /** Who signed in and as what. */
    public record Verified(String signIn, Set<String> roles) {}

    private record Stored(String hash, String[] roles) {}

    /**
     * The colleague behind a name and password, or nothing; {@code sign-in.wait} while the name has to wait and {@code
     * sign-in.wait-address} while the address has to. A wrong name and a wrong password answer alike. Who proved the same password
     * a few minutes ago does not wait for what others do behind the same address.
     *
     * @param address where the call comes from, as narrow as one caller may choose it freely
     */
    public Optional<Verified> verify(String typedName, String password, String address) {
        var signIn = typedName.strip().toLowerCase(Locale.ROOT);
        wrong.refuseWhileWaiting(Throttle.NAME, signIn);
        if (signIn.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        var stored = stored(signIn);
        if (!known.remembers(signIn, password, stored.map(Stored::hash))) {
            wrong.refuseWhileWaiting(Throttle.ADDRESS, address);
            var right = passwords.matches(password, stored.map(Stored::hash).orElse(null));
            // Guesses that are sent together count like those sent one after the other: what waits by now hears no
            // answer.
            wrong.refuseWhileWaiting(Throttle.NAME, signIn);
            wrong.refuseWhileWaiting(Throttle.ADDRESS, address);
            if (!right) {
                wrong.remember(Throttle.NAME, signIn);
                wrong.remember(Throttle.ADDRESS, address);
                return Optional.empty();
            }
            known.remember(signIn, password, stored.orElseThrow().hash());
            wrong.forget(Throttle.NAME, signIn);
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

    /** Names and addresses that were guessed at are forgotten after a day without another guess. */
    @Schedule(hour = "*", minute = "29", persistent = false)
    void letGo() {
        wrong.letGo();
    }

    private Optional<Stored> stored(String signIn) {
        return database.one(
                """
                select password_hash, array(select role from colleague_role r where r.colleague_id = c.id)
                from colleague c where sign_in = ? and active and password_hash is not null""",
                row -> new Stored(row.getString(1), (String[]) row.getArray(2).getArray()),
                signIn);
    }
}

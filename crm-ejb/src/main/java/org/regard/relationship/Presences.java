package org.regard.relationship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.regard.disclosure.Caller;
import org.regard.platform.Database;
import org.regard.policy.Role;

/** A colleague says that they are away, or here again. */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD, Role.ADMIN})
public class Presences {

    private Database database;
    private Caller caller;
    private Clock clock;

    protected Presences() {}

    @Inject
    public Presences(Database database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** What I last said, as far as it still holds. */
    public Presence mine() {
        return database.one(
                        """
                        select p.away_until from presence p join colleague c on c.id = p.colleague_id
                        where c.sign_in = ?""",
                        row -> new Presence(row.getTimestamp(1).toInstant()),
                        caller.signIn())
                .orElse(Presence.HERE)
                .at(clock.instant());
    }

    /** See {@link Presence#awayUntil} for what a day or a time alone means. */
    public Presence away(LocalDate day, LocalTime time) {
        var presence = Presence.awayUntil(day, time, ZonedDateTime.now(clock));
        forgetThePast();
        database.run(
                """
                insert into presence (colleague_id, away_until)
                select id, ? from colleague where sign_in = ? and active
                on conflict (colleague_id) do update set away_until = excluded.away_until""",
                presence.awayUntil(),
                caller.signIn());
        return presence;
    }

    public void here() {
        forgetThePast();
        database.run(
                "delete from presence where colleague_id = (select id from colleague where sign_in = ?)",
                caller.signIn());
    }

    /** When somebody was away is nobody's business afterwards. */
    private void forgetThePast() {
        database.run("delete from presence where away_until <= ?", clock.instant());
    }
}

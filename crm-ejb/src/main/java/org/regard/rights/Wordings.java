package org.regard.rights;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.regard.disclosure.Caller;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.Role;
import org.regard.policy.Text;

/** The words in which customers are asked for permission; written by the steward, never changed once somebody was asked with them. */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD})
public class Wordings {

    private Database database;
    private Caller caller;
    private Clock clock;

    protected Wordings() {}

    @Inject
    public Wordings(Database database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** Every version of all wordings, newest first within each. */
    public List<Wording> all() {
        return database.list(
                "select * from permission_wording order by code, version desc",
                row -> PermissionLedger.wording(row, "code", "version"));
    }

    /** The words in which somebody is asked today. */
    public Wording newest(String code) {
        return database.one(
                        "select * from permission_wording where code = ? order by version desc limit 1",
                        row -> PermissionLedger.wording(row, "code", "version"),
                        code)
                .orElseThrow(() -> Refusal.absent("wording.absent").asException());
    }

    /**
     * Writes words: the newest version is changed while nobody was asked with it; otherwise the next one begins. Answers the
     * version.
     */
    @RolesAllowed(Role.STEWARD)
    public int write(String code, Text text) {
        var words = new Text(clean(text.en()), clean(text.de()));
        WordingRules.refuse(code, words).ifPresent(no -> {
            throw no.asException();
        });
        database.one("select pg_advisory_xact_lock(hashtextextended(?, 75))", row -> true, code);
        var newest = database.one(
                "select * from permission_wording where code = ? order by version desc limit 1",
                row -> PermissionLedger.wording(row, "code", "version"),
                code);
        if (newest.filter(one -> !one.isUsed()).isPresent()) {
            return change(code, newest.get().version(), words);
        }
        int version = newest.map(Wording::version).orElse(0) + 1;
        database.run(
                "insert into permission_wording (code, version, text_en, text_de, made_at, made_by) values (?, ?, ?, ?, ?, ?)",
                code,
                version,
                words.en(),
                words.de(),
                clock.instant(),
                me());
        return version;
    }

    private int change(String code, int version, Text words) {
        database.run(
                "update permission_wording set text_en = ?, text_de = ?, made_at = ?, made_by = ? where code = ? and version = ?",
                words.en(),
                words.de(),
                clock.instant(),
                me(),
                code,
                version);
        return version;
    }

    private UUID me() {
        return database.one(
                        "select id from colleague where sign_in = ?",
                        row -> row.getObject(1, UUID.class),
                        caller.signIn())
                .orElseThrow(() -> Refusal.forbidden("colleague.unknown").asException());
    }

    private static String clean(String words) {
        return words == null ? "" : words.strip().replaceAll("\\s+", " ");
    }
}

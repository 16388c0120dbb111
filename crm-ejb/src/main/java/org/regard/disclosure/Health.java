package org.regard.disclosure;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.regard.platform.Database;
import org.regard.platform.Migrations;

/** Whether the house can be entered. Open to all because balancers and launchers ask it; it tells no data. */
@Stateless
@PermitAll
public class Health {

    private static final Duration SEALED_WITHIN = Duration.ofMinutes(2);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy_MM");

    private Database database;
    private Scopes scopes;
    private Migrations migrations;
    private Clock clock;

    protected Health() {}

    @Inject
    public Health(Database database, Scopes scopes, Migrations migrations, Clock clock) {
        this.database = database;
        this.scopes = scopes;
        this.migrations = migrations;
        this.clock = clock;
    }

    /**
     * What stands.
     *
     * @param migrations the schema is the one this release needs, and a policy is in force
     * @param journal this month's part of the journal is there
     * @param background the seal follows the journal
     * @param setup nobody exists yet: the first administrator is still to come
     */
    public record State(boolean migrations, boolean journal, boolean background, boolean setup) {
        public boolean ready() {
            return migrations && journal && background;
        }
    }

    /** Fails when the database does not answer. */
    public State state() {
        scopes.enterAsHouse("oversight");
        return new State(migrations.areDone(), hasThisMonth(), sealFollows(), nobodyYet());
    }

    private boolean hasThisMonth() {
        return database.one(
                        "select to_regclass(?) is not null",
                        row -> row.getBoolean(1),
                        "regard.disclosure_" + MONTH.format(LocalDate.now(clock)))
                .orElse(false);
    }

    private boolean sealFollows() {
        return database.one(
                        "select 1 from disclosure_unsealed where at < ? limit 1",
                        row -> 1,
                        clock.instant().minus(SEALED_WITHIN))
                .isEmpty();
    }

    private boolean nobodyYet() {
        return database.one("select 1 from colleague limit 1", row -> 1).isEmpty();
    }
}

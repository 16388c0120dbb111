package org.regard.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.pattern.ValidatePattern;

/** Brings the schema up to date before anything else starts, and keeps the journal's months ahead of time. */
@Startup
@Singleton
@PermitAll // nothing here can be asked for anything: it starts with the server
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    @Resource(lookup = "jdbc/regardOwner")
    private DataSource owner;

    @Inject
    private Clock clock;

    private volatile boolean done;

    @PostConstruct
    void migrate() {
        bringUpToDate(owner);
        makeJournalMonths();
        done = true;
    }

    /** Whether the schema is the one that this release needs. */
    public boolean areDone() {
        return done;
    }

    /** Migrates the schema {@code regard}; refuses a half-migrated or newer schema. */
    public static void bringUpToDate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .schemas("regard")
                .defaultSchema("regard")
                .cleanDisabled(true)
                .validateOnMigrate(true)
                // Flyway would let a newer schema pass by default; an older program must not write into it.
                .ignoreMigrationPatterns(new ValidatePattern[0])
                .communityDBSupportEnabled(false)
                .load()
                .migrate();
    }

    @Schedule(hour = "3", minute = "17", persistent = false)
    void makeJournalMonths() {
        try (var connection = owner.getConnection();
                var statement = connection.prepareStatement("select regard.journal_months(?, 3)")) {
            statement.setObject(1, LocalDate.now(clock));
            statement.execute();
        } catch (SQLException failure) {
            throw new DatabaseFailed(failure);
        }
    }
}

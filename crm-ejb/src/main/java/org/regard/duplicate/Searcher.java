package org.regard.duplicate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.regard.platform.Background;

/** Looks for duplicates every night and when somebody asks; on every node, each step on one of them; never on page load. */
@Startup
@Singleton
@DependsOn("Migrations")
@PermitAll // answers nothing to anybody: only the server's clock calls it
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Searcher {

    private final Background search = new Background("search for duplicates");

    @Inject
    private SearchSteps steps;

    @Schedule(hour = "3", minute = "23", persistent = false)
    void everyNight() {
        search.once(steps::start);
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void look() {
        search.untilDone(steps::step);
    }
}

package org.regard.retention.gone;

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

/** Tells the list beside the database within seconds; each line on one node. */
@Startup
@Singleton
@DependsOn({"Migrations", "Replays"})
@PermitAll // answers nothing to anybody: only the server's clock calls it
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GoneRunner {

    private final Background work = new Background("list beside the database");

    @Inject
    private GoneSteps steps;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void look() {
        work.untilDone(() -> steps.tell() > 0);
    }

    @Schedule(hour = "2", minute = "51", persistent = false)
    void everyNight() {
        work.once(steps::tidy);
    }
}

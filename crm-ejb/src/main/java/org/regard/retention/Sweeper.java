package org.regard.retention;

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

/** Sweeps every night and when somebody asks, until nothing that has ended is left; on every node, each step on one of them. */
@Startup
@Singleton
@DependsOn("Migrations")
@PermitAll // answers nothing to anybody: only the server's clock calls it
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sweeper {

    private final Background sweep = new Background("sweep");
    private final Background marks = new Background("marks of use");

    @Inject
    private SweepSteps steps;

    @Schedule(hour = "2", minute = "11", persistent = false)
    void everyNight() {
        sweep.once(steps::start);
    }

    /** A step that keeps failing ends its run. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void look() {
        sweep.untilDone(() -> sweep.tried(steps::step, failed -> {
            steps.fail("retention.failed");
            return false;
        }));
    }

    /** Marks of use follow the journal within minutes; nobody who reads waits for them. */
    @Schedule(hour = "*", minute = "*/5", second = "41", persistent = false)
    void fold() {
        marks.untilDone(() -> steps.fold() > 0);
    }
}

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
import java.util.concurrent.atomic.AtomicBoolean;
import org.regard.platform.DatabaseFailed;

/** Sweeps every night and when somebody asks, until nothing that has ended is left; on every node, each step on one of them. */
@Startup
@Singleton
@DependsOn("Migrations")
@PermitAll // answers nothing to anybody: only the server's clock calls it
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sweeper {

    private static final System.Logger LOG = System.getLogger(Sweeper.class.getName());
    private static final int TRIES = 3;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    private SweepSteps steps;

    @Schedule(hour = "2", minute = "11", persistent = false)
    void everyNight() {
        steps.start();
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void look() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            while (stepped()) {
                Thread.onSpinWait();
            }
        } catch (RuntimeException notNow) {
            LOG.log(System.Logger.Level.WARNING, "sweep waits: {0}", DatabaseFailed.nameOf(notNow));
        } finally {
            busy.set(false);
        }
    }

    /** Marks of use follow the journal within minutes; nobody who reads waits for them. */
    @Schedule(hour = "*", minute = "*/5", second = "41", persistent = false)
    void fold() {
        try {
            while (steps.fold() > 0) {
                Thread.onSpinWait();
            }
        } catch (RuntimeException notNow) {
            LOG.log(System.Logger.Level.WARNING, "marks of use wait: {0}", DatabaseFailed.nameOf(notNow));
        }
    }

    /** A step that fails is tried again; one that keeps failing ends its run. */
    private boolean stepped() {
        for (int attempt = 1; ; attempt++) {
            try {
                return steps.step();
            } catch (RuntimeException failed) {
                LOG.log(System.Logger.Level.WARNING, "sweep: {0}", DatabaseFailed.nameOf(failed));
                if (attempt == TRIES) {
                    steps.fail("retention.failed");
                    return false;
                }
            }
        }
    }
}

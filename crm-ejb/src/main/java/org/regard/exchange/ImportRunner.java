package org.regard.exchange;

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
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.regard.exchange.work.ImportWork;

/** Works through waiting lists, one step after the other; on every node, each step on one of them. */
@Startup
@Singleton
@DependsOn("Migrations")
@PermitAll // answers nothing to anybody: only the server's clock calls it
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {
    private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());
    private static final int TRIES = 3;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    private ImportSteps steps;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            for (Optional<UUID> job = steps.waiting(); job.isPresent() && work(job.get()); job = steps.waiting())
                Thread.onSpinWait();
        } catch (RuntimeException notNow) {
            LOG.log(Level.WARNING, "imports wait: {0}", ImportWork.problem(notNow));
        } finally {
            busy.set(false);
        }
    }

    /** A step that fails is tried again; one that keeps failing ends its job. */
    private boolean work(UUID job) {
        for (int attempt = 1; ; attempt++) {
            try {
                return steps.step(job);
            } catch (RuntimeException failed) {
                String problem = ImportWork.problem(failed);
                LOG.log(Level.WARNING, "import {0}: {1}", new Object[] {job, problem});
                if (attempt == TRIES) {
                    steps.fail(job, problem);
                    return true;
                }
            }
        }
    }

    @Schedule(hour = "*", minute = "23", persistent = false)
    void tidy() {
        steps.tidy();
    }
}

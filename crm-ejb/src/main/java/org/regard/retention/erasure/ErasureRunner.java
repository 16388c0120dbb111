package org.regard.retention.erasure;

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

/** Brings every erasure to its certificate; what a crash or a busy database stopped is taken up again. */
@Startup
@Singleton
@DependsOn({"Migrations", "Replays"})
@PermitAll // answers nothing to anybody: only the server's clock calls it
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasureRunner {

    private static final System.Logger LOG = System.getLogger(ErasureRunner.class.getName());

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    private ErasureSteps steps;

    @Inject
    private Rewriting rewriting;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void look() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            var course = new Course(steps, rewriting);
            for (var run = steps.waiting(); run.isPresent() && course.advance(run.get()); run = steps.waiting()) {
                Thread.onSpinWait();
            }
        } catch (RuntimeException notNow) {
            LOG.log(System.Logger.Level.WARNING, "erasures wait: {0}", Course.problem(notNow));
        } finally {
            busy.set(false);
        }
    }

    @Schedule(hour = "2", minute = "41", persistent = false)
    void everyNight() {
        while (steps.termsOver()) {
            Thread.onSpinWait();
        }
        steps.tidy();
    }
}

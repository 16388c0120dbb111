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
import org.regard.platform.Background;

/** Brings every erasure to its certificate; what a crash or a busy database stopped is taken up again. */
@Startup
@Singleton
@DependsOn({"Migrations", "Replays"})
@PermitAll // answers nothing to anybody: only the server's clock calls it
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasureRunner {

    private final Background erasures = new Background("erasures");

    @Inject
    private ErasureSteps steps;

    @Inject
    private Rewriting rewriting;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void look() {
        var course = new Course(steps, rewriting);
        erasures.untilDone(() -> steps.waiting().filter(course::advance).isPresent());
    }

    @Schedule(hour = "2", minute = "41", persistent = false)
    void everyNight() {
        erasures.once(() -> {
            while (steps.termsOver()) {
                Thread.onSpinWait();
            }
            steps.tidy();
        });
    }
}

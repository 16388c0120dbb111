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
import java.util.UUID;
import org.regard.exchange.work.ImportWork;
import org.regard.platform.Background;

/** Works through waiting lists, one step after the other; on every node, each step on one of them. */
@Startup
@Singleton
@DependsOn("Migrations")
@PermitAll // answers nothing to anybody: only the server's clock calls it
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {
    private final Background imports = new Background("imports");

    @Inject
    private ImportSteps steps;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        imports.untilDone(() -> steps.waiting().filter(this::work).isPresent());
    }

    /** A step that keeps failing ends its job; the next one has its turn. */
    private boolean work(UUID job) {
        return imports.tried(() -> steps.step(job), failed -> {
            steps.fail(job, ImportWork.problem(failed));
            return true;
        });
    }

    @Schedule(hour = "*", minute = "23", persistent = false)
    void tidy() {
        imports.once(steps::tidy);
    }
}

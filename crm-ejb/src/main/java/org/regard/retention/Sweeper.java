package org.regard.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sweeps every night until nothing that has ended is left. */
@Startup
@Singleton
@DependsOn("Migrations")
@PermitAll // answers nothing to anybody: only the server's clock calls it
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sweeper {

    private static final System.Logger LOG = System.getLogger(Sweeper.class.getName());

    @Inject
    private SweepSteps steps;

    @Schedule(hour = "2", minute = "11", persistent = false)
    void everyNight() {
        int batches = 0;
        while (steps.step()) {
            batches++;
        }
        LOG.log(System.Logger.Level.INFO, "sweep: {0} batches let go", batches);
    }
}

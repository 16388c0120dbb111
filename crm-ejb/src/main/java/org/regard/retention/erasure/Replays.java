package org.regard.retention.erasure;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.regard.retention.gone.Returns;

/**
 * Before the first request is answered: repeats every erasure that the list outside the database knows and the database does not, as
 * after the restore of a backup, and then whatever else went since. When it cannot, Regard does not open.
 */
@Startup
@Singleton
@DependsOn({"Migrations", "KeyCheck"})
@PermitAll // answers nothing to anybody: it only works once, at the start
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Replays {

    private static final System.Logger LOG = System.getLogger(Replays.class.getName());

    @Inject
    private ErasureSteps steps;

    @Inject
    private ErasureLog log;

    @Inject
    private Returns since;

    @PostConstruct
    void repeat() {
        if (!log.isKept()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "regard.erasures.file is not set: a restored backup would bring back who was erased");
            return;
        }
        repeat(log, steps);
        since.repeat();
    }

    /** The same, for tests outside a server. */
    static void repeat(ErasureLog log, ErasureSteps steps) {
        log.read().forEach(steps::replay);
        steps.catchUp();
    }
}

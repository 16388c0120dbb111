package org.regard.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.regard.exchange.work.ImportWork;

/** Each step of background work in a transaction of its own. */
@Stateless
@PermitAll // answers nothing to anybody: only the server's clock calls it
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportSteps {
    private ImportWork work;

    protected ImportSteps() {}

    @Inject
    public ImportSteps(ImportWork work) {
        this.work = work;
    }

    public Optional<UUID> waiting() {
        return work.waiting();
    }

    public boolean step(UUID job) {
        return work.step(job);
    }

    public void fail(UUID job, String problem) {
        work.fail(job, problem);
    }

    public void tidy() {
        work.tidy();
    }
}

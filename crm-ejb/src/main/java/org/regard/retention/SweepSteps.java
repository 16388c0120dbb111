package org.regard.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Each step of the sweep in a transaction of its own. */
@Stateless
@PermitAll // answers nothing to anybody: only the server's clock calls it
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SweepSteps {

    private Sweep sweep;
    private UseFolding use;

    protected SweepSteps() {}

    @Inject
    public SweepSteps(Sweep sweep, UseFolding use) {
        this.sweep = sweep;
        this.use = use;
    }

    public void start() {
        sweep.start();
    }

    public boolean step() {
        return sweep.step();
    }

    /** Folds some of the journal into the marks "last read"; answers how many entries. */
    public int fold() {
        return use.step();
    }

    public void fail(String problem) {
        sweep.fail(problem);
    }
}

package org.regard.duplicate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Each step of the search in a transaction of its own. */
@Stateless
@PermitAll // answers nothing to anybody: only the server's clock calls it
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SearchSteps {

    private SearchWork work;

    protected SearchSteps() {}

    @Inject
    public SearchSteps(SearchWork work) {
        this.work = work;
    }

    public void start() {
        work.start();
    }

    public boolean step() {
        return work.step();
    }
}

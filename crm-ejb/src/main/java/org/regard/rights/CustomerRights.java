package org.regard.rights;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Opening;
import org.regard.disclosure.Act;
import org.regard.disclosure.Look;
import org.regard.platform.Database;
import org.regard.policy.Role;

/** The customer's word as it stands: permissions, objections, restriction, requests, and who outside was given something. */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD})
public class CustomerRights {

    private Opening opening;
    private RightsLedger ledger;

    protected CustomerRights() {}

    @Inject
    public CustomerRights(Opening opening, Database database, Clock clock) {
        this.opening = opening;
        this.ledger = new RightsLedger(database, clock);
    }

    /** One look, journalled. */
    public RightsView of(UUID customer, Look look) {
        var opened = opening.open(customer, look);
        opening.journal(opened, Act.RIGHTS, List.of());
        return ledger.of(opened);
    }
}

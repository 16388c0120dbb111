package org.regard.customer;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.regard.platform.Refusal;
import org.regard.policy.Role;

/** Who may hand a customer to another manager, and to whom. */
final class HandoverRule {

    private HandoverRule() {}

    /** Refuses who neither leads nor looks after the customer, and a manager who could not see a customer of one team only. */
    static Optional<Refusal> refuse(Header customer, Care next, Set<Role> roles, UUID colleague) {
        if (!roles.contains(Role.TEAM_LEAD) && !customer.isLookedAfterBy(colleague)) {
            return Optional.of(Refusal.forbidden("customer.not-yours-to-entrust"));
        }
        return customer.teamOnly() && !customer.team().equals(next.team())
                ? Optional.of(Refusal.conflict("customer.stays-in-its-team"))
                : Optional.empty();
    }
}

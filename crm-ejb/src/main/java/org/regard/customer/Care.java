package org.regard.customer;

import java.util.UUID;
import org.regard.platform.Refusal;

/** Who looks after a customer: a relationship manager, a deputy, and the team they serve from. */
public record Care(UUID manager, UUID deputy, UUID team) {

    public Care {
        if (manager == null) {
            throw Refusal.unfit("customer.needs-a-manager").asException();
        }
        if (deputy == null) {
            throw Refusal.unfit("customer.needs-a-deputy").asException();
        }
        if (manager.equals(deputy)) {
            throw Refusal.unfit("customer.deputy-is-somebody-else").asException();
        }
        if (team == null) {
            throw Refusal.unfit("customer.needs-a-team").asException();
        }
    }
}

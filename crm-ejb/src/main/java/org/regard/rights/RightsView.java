package org.regard.rights;

import java.time.LocalDate;
import java.util.List;
import org.regard.customer.Header;
import org.regard.policy.Policy;

/** Everything a customer decided and asked of us, on one page; what is empty was never said. */
public record RightsView(
        Header customer,
        Policy policy,
        List<PermissionView> permissions,
        List<ObjectionView> objections,
        List<RestrictionView> restrictions,
        List<RequestView> requests,
        List<RecipientView> recipients,
        LocalDate today) {

    /** The restriction that stands; null for none. */
    public RestrictionView restriction() {
        return restrictions.stream().filter(RestrictionView::stands).findFirst().orElse(null);
    }
}

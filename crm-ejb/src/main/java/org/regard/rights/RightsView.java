package org.regard.rights;

import java.time.LocalDate;
import java.util.List;
import org.regard.customer.Header;
import org.regard.customer.Opening.Opened;
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

    /** Where nobody asks for them: not read. */
    public static RightsView nothing(Opened opened) {
        var scope = opened.scope();
        return new RightsView(
                opened.header(), scope.policy(), List.of(), List.of(), List.of(), List.of(), List.of(), scope.today());
    }

    /** The restriction that stands; null for none. */
    public RestrictionView restriction() {
        return restrictions.stream().filter(RestrictionView::stands).findFirst().orElse(null);
    }
}

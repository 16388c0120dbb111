package org.regard.rights;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Opening;
import org.regard.disclosure.Act;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.platform.Refusal;
import org.regard.policy.Role;

/** What customers permit, and take back as easily (GDPR Art. 7): by one call, wherever they meet us, effective at once. */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD})
public class Permissions {

    private Opening opening;
    private Scopes scopes;
    private PermissionLedger ledger;
    private RecipientLedger recipients;
    private Clock clock;

    protected Permissions() {}

    @Inject
    public Permissions(
            Opening opening, Scopes scopes, PermissionLedger ledger, RecipientLedger recipients, Clock clock) {
        this.opening = opening;
        this.scopes = scopes;
        this.ledger = ledger;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** Takes a permission, one for each category; answers their identifiers in the order of the categories' codes. */
    public List<UUID> take(UUID customer, TakePermission request, Look look) {
        var opened = opening.open(customer, look);
        var taken = ledger.take(
                customer, request, opened.scope().policy(), opened.scope().colleague());
        opening.journal(opened, Act.PERMIT, request.categories());
        return taken;
    }

    /** What they permit and permitted, those that stand first. */
    public List<PermissionView> of(UUID customer, Look look) {
        var opened = opening.open(customer, look);
        opening.journal(opened, Act.RIGHTS, List.of());
        return ledger.of(customer, opened.scope().policy());
    }

    /** Withdraws one permission: what leaned on it is erased in the same act. Answers how many facts went. */
    public int withdraw(UUID customer, UUID permission, Channel channel, Look look) {
        return withdraw(opening.open(customer, look), List.of(permission), channel, look);
    }

    /** Withdraws all that stands, in one act. */
    public int withdrawAll(UUID customer, Channel channel, Look look) {
        var opened = opening.open(customer, look);
        var standing = ledger.of(customer, opened.scope().policy()).stream()
                .filter(PermissionView::stands)
                .map(PermissionView::id)
                .toList();
        return standing.isEmpty() ? 0 : withdraw(opened, standing, channel, look);
    }

    private int withdraw(Opening.Opened opened, Collection<UUID> permissions, Channel channel, Look look) {
        if (channel == null) {
            throw Refusal.malformed("channel.unknown").asException();
        }
        var customer = opened.header().id();
        var hearer = opened.scope().colleague();
        var categories = permissions.stream()
                .flatMap(one -> ledger.end(customer, one, channel, hearer, clock.instant()).stream())
                .toList();
        if (categories.isEmpty()) {
            throw opening.deny(opened, Refusal.absent("permission.absent"));
        }
        opening.journal(opened, Act.WITHDRAW, categories);
        recipients.owe(
                customer, categories, RecipientLedger.ERASED, opened.scope().today());
        // Taking back is as easy as giving: whoever hears it may, also about what they are never shown.
        scopes.enterAsHouse("directory-care");
        int erased = ledger.eraseLeaning(customer, categories);
        scopes.enter(look, customer);
        return erased;
    }
}

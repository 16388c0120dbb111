package org.regard.rights;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.regard.customer.Opening;
import org.regard.customer.Opening.Opened;
import org.regard.disclosure.Act;
import org.regard.disclosure.Look;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;
import org.regard.policy.Role;

/**
 * Restriction (GDPR Art. 18): what is held stays, and nobody reads it except for the customer's own request, a legal claim, or when
 * somebody is in danger. Search and card say so.
 */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD})
public class Restrictions {

    private static final Set<String> GROUNDS = Set.of("accuracy", "unlawful", "claims", "objection");

    private Opening opening;
    private Database database;
    private RightsLedger ledger;
    private RecipientLedger recipients;
    private Clock clock;

    protected Restrictions() {}

    @Inject
    public Restrictions(Opening opening, Database database, RecipientLedger recipients, Clock clock) {
        this.opening = opening;
        this.database = database;
        this.ledger = new RightsLedger(database, clock);
        this.recipients = recipients;
        this.clock = clock;
    }

    /** Restricts all that is held about a customer, from this moment; recipients are put on the list to be told (Art. 19). */
    public UUID restrict(UUID customer, String ground, Channel channel, Look look) {
        if (!GROUNDS.contains(String.valueOf(ground))) {
            throw Refusal.malformed("restriction.which-ground").asException();
        }
        var opened = opening.open(customer, look);
        if (opened.header().restricted()) {
            throw Refusal.conflict("restriction.stands-already").asException();
        }
        var id = Ids.next();
        database.run(
                "insert into restriction (customer_id, id, ground, set_at, channel, heard_by) values (?, ?, ?, ?, ?, ?)",
                customer,
                id,
                ground,
                clock.instant(),
                known(channel).code(),
                opened.scope().colleague());
        recipients.oweAll(customer, RecipientLedger.RESTRICTED, opened.scope().today());
        opening.journal(opened, Act.RESTRICT, List.of());
        return id;
    }

    /** They have been told that it will be lifted (Art. 18(3)). */
    @RolesAllowed({Role.MANAGER, Role.LEAD, Role.STEWARD})
    public void told(UUID customer, Channel channel, Look look) {
        var opened = opening.open(customer, look);
        database.run(
                "update restriction set notice_at = ?, notice_channel = ? where customer_id = ? and id = ?",
                clock.instant(),
                known(channel).code(),
                customer,
                standing(opened).id());
        opening.journal(opened, Act.RESTRICT, List.of());
    }

    /** Lifts it; not before they were told. */
    @RolesAllowed(Role.STEWARD)
    public void lift(UUID customer, Look look) {
        var opened = opening.open(customer, look);
        var restriction = standing(opened);
        if (restriction.noticeAt() == null) {
            throw Refusal.conflict("restriction.tell-them-first").asException();
        }
        database.run(
                "update restriction set lifted_at = ?, lifted_by = ? where customer_id = ? and id = ?",
                clock.instant(),
                opened.scope().colleague(),
                customer,
                restriction.id());
        opening.journal(opened, Act.RESTRICT, List.of());
    }

    private RestrictionView standing(Opened opened) {
        return ledger.restrictions(opened.header().id()).stream()
                .filter(RestrictionView::stands)
                .findFirst()
                .orElseThrow(() -> opening.deny(opened, Refusal.absent("restriction.absent")));
    }

    private static Channel known(Channel channel) {
        if (channel == null) {
            throw Refusal.malformed("channel.unknown").asException();
        }
        return channel;
    }
}

package org.regard.relationship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.regard.boundary.BoundaryCheck;
import org.regard.boundary.Channel;
import org.regard.customer.Header;
import org.regard.customer.Opening;
import org.regard.disclosure.Act;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.policy.Role;

/** Asks the colleague who should come to a customer, and tells who asked what they say. */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD})
public class BringIns {

    private Opening opening;
    private Scopes scopes;
    private Database database;
    private BringInQueries queries;
    private BoundaryCheck boundaries;
    private Clock clock;

    protected BringIns() {}

    @Inject
    public BringIns(Opening opening, Scopes scopes, Database database, Clock clock) {
        this.opening = opening;
        this.scopes = scopes;
        this.database = database;
        this.queries = new BringInQueries(database);
        this.boundaries = new BoundaryCheck(database, clock);
        this.clock = clock;
    }

    /** Who is around a customer whose card is on show. Presence is about colleagues: nothing of the customer is read. */
    public Around around(Header customer, Look look) {
        return around(customer, scopes.enter(look, customer.id()).colleague());
    }

    /** Whom I asked last to this customer, within the half hour. */
    public Optional<Asked> asked(UUID customer, Look look) {
        var me = scopes.enter(look, customer).colleague();
        return queries.asked(customer, me, since()).stream().findFirst();
    }

    /**
     * Asks a colleague to come; journalled. Refused when it is somebody else's turn, within a minute, and
     * when the customer does not wish that somebody steps up to them.
     *
     * @param chosen null for whoever's turn it is
     */
    public UUID ask(UUID customer, UUID chosen, Look look) {
        var opened = opening.open(customer, look);
        var me = opened.scope().colleague();
        var now = clock.instant();
        boundaries.refuseContact(customer, Channel.IN_PERSON, now);
        var justAsked = database.one(
                        "select asked_since(?, ?)", row -> row.getBoolean(1), customer, now.minus(BringInRules.BETWEEN))
                .orElse(false);
        var askable = around(opened.header(), me).askable();
        var of = chosen == null && !askable.isEmpty() ? askable.get(0).id() : chosen;
        BringInRules.refuseAsking(of, askable, justAsked).ifPresent(no -> {
            throw no.asException();
        });
        var id = Ids.next();
        database.run(
                "insert into bring_in (id, customer_id, asked_by, asked_of, at, ends_on) values (?, ?, ?, ?, ?, ?)",
                id,
                customer,
                me,
                of,
                now,
                opened.scope().today().plusDays(1));
        opening.journal(opened, Act.BRING_IN, List.of());
        return id;
    }

    private Around around(Header customer, UUID me) {
        var now = clock.instant();
        var people = queries.people(
                List.of(customer.manager().id(), customer.deputy().id()));
        var manager = one(people, customer.manager());
        var deputy = one(people, customer.deputy());
        var asked = queries.asked(customer.id(), me, since());
        var cannot = asked.stream()
                .filter(one -> one.answer() == Answer.NOT_NOW)
                .map(Asked::of)
                .collect(Collectors.toSet());
        var askable = BringInRules.askable(me, manager, deputy, List.of(), cannot, now);
        if (askable.isEmpty() && !me.equals(manager.id()) && !me.equals(deputy.id())) {
            askable = BringInRules.askable(
                    me, manager, deputy, queries.team(customer.team(), customer.id(), now), cannot, now);
        }
        return new Around(manager, deputy, askable, asked.stream().findFirst(), now);
    }

    private static Nearby one(List<Nearby> people, Header.Person wanted) {
        return people.stream()
                .filter(one -> one.id().equals(wanted.id()))
                .findFirst()
                .orElseGet(() -> new Nearby(wanted.id(), wanted.name(), false, Presence.HERE));
    }

    private Instant since() {
        return clock.instant().minus(BringInRules.LASTS);
    }
}

package org.regard.retention.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.regard.customer.Opening;
import org.regard.disclosure.Act;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.platform.Refusal;
import org.regard.policy.Policy;
import org.regard.policy.Role;

/** Erases a customer at their own word (GDPR Art. 17): shows before what goes and what must stay, then does it once. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.LEAD, Role.STEWARD})
public class Erasing {

    private static final int MOST = 1_000;

    private Opening opening;
    private Scopes scopes;
    private ErasureWork work;
    private ErasureQueries queries;

    protected Erasing() {}

    @Inject
    public Erasing(Opening opening, Scopes scopes, ErasureWork work, ErasureQueries queries) {
        this.opening = opening;
        this.scopes = scopes;
        this.work = work;
        this.queries = queries;
    }

    /**
     * What would go and what would stay. Journalled as a look; changes nothing.
     *
     * @param contractRuns whether a contract runs or a claim is open
     */
    public ErasurePlan plan(UUID customer, boolean contractRuns, Look look) {
        var opened = open(customer, look);
        opening.journal(opened, Act.KNOWN, List.of());
        var house = scopes.enterAsHouse(look.purpose());
        return queries.plan(opened.header(), opened.key(), contractRuns, house);
    }

    /**
     * Erases them, now and for good; answers the run, whose certificate follows when the disk has been looked through.
     *
     * @param version of the customer, as the plan showed it: what has changed since is looked at first
     */
    public UUID erase(UUID customer, long version, EraseRequest request, Look look) {
        var opened = open(customer, look);
        if (opened.header().version() != version) {
            throw Refusal.conflict("version.newer").asException();
        }
        StayRules.refuse(request.reason(), opened.scope().roles()).ifPresent(no -> {
            throw opening.deny(opened, no);
        });
        opening.journal(opened, Act.ERASE, List.of());
        var house = scopes.enterAsHouse(look.purpose());
        var cause = new ErasureWork.Cause(
                request.reason(),
                request.way(),
                request.contractRuns(),
                opened.scope().colleague());
        return work.erase(List.of(customer), cause, house);
    }

    /**
     * Erases several in one run, such as all of a list that should never have been kept: all of them or none.
     *
     * @param customers at most 1,000
     */
    @RolesAllowed(Role.STEWARD)
    public UUID eraseAll(Collection<UUID> customers, EraseRequest request, Look look) {
        var all = Set.copyOf(customers);
        if (all.isEmpty() || all.size() > MOST) {
            throw Refusal.unfit("erasure.how-many", String.valueOf(MOST)).asException();
        }
        UUID colleague = null;
        for (var customer : all) {
            var opened = open(customer, look);
            opening.journal(opened, Act.ERASE, List.of());
            colleague = opened.scope().colleague();
        }
        var house = scopes.enterAsHouse(look.purpose());
        return work.erase(
                all, new ErasureWork.Cause(request.reason(), request.way(), request.contractRuns(), colleague), house);
    }

    /** One's own run, or any for those who answer for privacy. */
    public ErasureView run(UUID run, Look look) {
        scopes.enter(look);
        return queries.run(run)
                .orElseThrow(() -> Refusal.absent("erasure.absent").asException());
    }

    /** The newest fifty that one may see. */
    public List<ErasureView> recent(Look look) {
        scopes.enter(look);
        return queries.recent();
    }

    private Opening.Opened open(UUID customer, Look look) {
        if (look != null && !Policy.ACCESS_REQUEST.equals(look.purpose())) {
            throw Refusal.conflict("erasure.needs-access-request").asException();
        }
        var opened = opening.open(customer, look);
        var scope = opened.scope();
        if (!opened.mine()
                && !scope.roles().contains(Role.PRIVACY_STEWARD)
                && !scope.teams().contains(opened.header().team())) {
            throw opening.deny(opened, Refusal.forbidden("erasure.not-your-customer"));
        }
        return opened;
    }
}

package org.regard.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scope;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.Role;

/** The runs of the sweep for those who answer for privacy: what would go, going, and what went. */
@Stateless
@RolesAllowed({Role.STEWARD, Role.LEAD})
public class RetentionRuns {

    private static final int RECENT = 30;
    private Scopes scopes;
    private Journal journal;
    private RunStore runs;
    private DueFacts facts;
    private DueCustomers customers;
    private Endings endings;
    private Clock clock;

    protected RetentionRuns() {}

    @Inject
    public RetentionRuns(
            Database database, Scopes scopes, Journal journal, Staying staying, Endings endings, Clock clock) {
        this.scopes = scopes;
        this.journal = journal;
        this.runs = new RunStore(database, clock);
        this.facts = new DueFacts(database);
        this.customers = new DueCustomers(database, staying);
        this.endings = endings;
        this.clock = clock;
    }

    /** What would go now, and what would stay and why. Changes nothing; cost: a range of an index for each reason. */
    public RetentionPreview preview(Look look) {
        scopes.enter(look);
        var house = scopes.enterAsHouse(Sweep.PURPOSE);
        var found = new PreviewRows(facts.counts(house), facts.asked(house), customers.counts(house), endings.all())
                .rows(clock.instant(), house.today());
        scopes.enter(look);
        return new RetentionPreview(house.today(), house.policy().version(), found);
    }

    /** Starts a run; the house does it in the background. Refused while one is under way. */
    @RolesAllowed(Role.STEWARD)
    public UUID start(Look look) {
        var scope = scopes.enter(look);
        var id = runs.start(scope)
                .orElseThrow(() -> Refusal.conflict("retention.under-way").asException());
        journalled(scope);
        return id;
    }

    /** Stops a run; what went is gone, what is left stays for the next one. There is no certificate for it. */
    @RolesAllowed(Role.STEWARD)
    public void cancel(UUID id, Look look) {
        var scope = scopes.enter(look);
        if (!run(id, look).isUnderWay()) {
            throw Refusal.conflict("retention.over").asException();
        }
        scopes.enterAsHouse(Sweep.PURPOSE);
        runs.ends(id, "cancelled", null);
        scopes.enter(look);
        journalled(scope);
    }

    public RetentionRun run(UUID id, Look look) {
        scopes.enter(look);
        return runs.find(id)
                .orElseThrow(() -> Refusal.absent("retention.absent").asException());
    }

    /** The newest thirty. */
    public List<RetentionRun> recent(Look look) {
        scopes.enter(look);
        return runs.recent(RECENT);
    }

    /** Whether what has ended is gone within the stated time. */
    public Punctuality punctuality(Look look) {
        var scope = scopes.enter(look);
        return runs.punctuality(scope.policy().publishedAt());
    }

    /** The same for whoever watches over the machine: times alone, nothing of anybody. */
    @PermitAll // balancers and watchdogs ask it without signing in
    public Punctuality punctuality() {
        var house = scopes.enterAsHouse("oversight");
        return runs.punctuality(house.policy().publishedAt());
    }

    /** Who asked for a run, or stopped it, stands in the journal. */
    private void journalled(Scope scope) {
        journal.saw(scope, Act.ERASE, List.of(), List.of());
    }
}

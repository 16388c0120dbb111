package org.regard.mirror;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.regard.boundary.BoundaryCheck;
import org.regard.customer.Opening;
import org.regard.disclosure.Act;
import org.regard.disclosure.Look;
import org.regard.interaction.NoteQueries;
import org.regard.interaction.NoteView;
import org.regard.interaction.Notes;
import org.regard.knowledge.FactQueries;
import org.regard.knowledge.FactView;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.Policy;
import org.regard.policy.Role;
import org.regard.rights.RightsLedger;
import org.regard.sealing.Vault;

/** Shows a customer all that we keep about them, why, until when, and who looked. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.LEAD, Role.STEWARD})
public class Mirrors {

    private Opening opening;
    private FactQueries facts;
    private NoteQueries notes;
    private MirrorQueries queries;
    private BoundaryCheck boundaries;
    private RightsLedger rights;
    private Clock clock;
    private Vault vault;

    protected Mirrors() {}

    @Inject
    public Mirrors(Opening opening, Database database, Clock clock, Vault vault) {
        this.opening = opening;
        this.facts = new FactQueries(database);
        this.notes = new NoteQueries(database);
        this.queries = new MirrorQueries(database);
        this.boundaries = new BoundaryCheck(database, clock);
        this.rights = new RightsLedger(database, clock);
        this.clock = clock;
        this.vault = vault;
    }

    /**
     * Everything held about one customer. Journalled first, so that this look is in the list too.
     *
     * @param look its purpose must be the access request; a colleague's reach may narrow what it shows, a steward's does not
     */
    public MirrorView mirror(UUID customer, Look look, Locale locale) {
        var opened = open(customer, look);
        var shown = facts.facts(customer, opened.scope(), opened.key(), locale);
        var conversations = notes.notes(customer, opened.key());
        opening.journal(opened, Act.MIRROR, categories(shown, conversations));
        var policy = opened.scope().policy();
        return new MirrorView(
                opened.header(),
                opened.header().seenOn().plusMonths(policy.customerMonths()),
                queries.cameByImport(customer),
                queries.wallStands(customer),
                shown,
                conversations,
                queries.words(customer),
                queries.lookups(customer),
                rights.of(opened),
                queries.mentions(customer, policy),
                queries.checks(customer),
                queries.bringIns(customer),
                queries.used(customer, policy),
                queries.holds(customer, opened.scope().today(), vault),
                boundaries.wishes(opened).all(),
                queries.overrides(customer, opened.key()),
                queries.replaced(customer, policy, opened.key(), locale),
                queries.readers(customer, afterNow(), Integer.MAX_VALUE, opened.key()),
                queries.emergencies(customer, opened.key()),
                policy.version(),
                opened.scope().today());
    }

    /** Who looked, when, for what purpose; pages back in time. Reading the list is journalled too. */
    public List<MirrorView.Reader> readers(UUID customer, Instant before, int limit, Look look) {
        var opened = open(customer, look);
        opening.journal(opened, Act.READERS, List.of());
        return queries.readers(
                customer, before == null ? afterNow() : before, Math.max(1, Math.min(limit, 200)), opened.key());
    }

    private Opening.Opened open(UUID customer, Look look) {
        if (look != null && !Policy.ACCESS_REQUEST.equals(look.purpose())) {
            throw Refusal.conflict("mirror.needs-access-request").asException();
        }
        var opened = opening.open(customer, look);
        var scope = opened.scope();
        // An incomplete mirror would be a false one: who does not serve this customer asks somebody who does.
        if (!opened.mine()
                && !scope.roles().contains(Role.PRIVACY_STEWARD)
                && !scope.teams().contains(opened.header().team())) {
            throw opening.deny(opened, Refusal.forbidden("mirror.not-your-customer"));
        }
        return opened;
    }

    /** The look just journalled stands at this very instant. */
    private Instant afterNow() {
        return clock.instant().plusSeconds(1);
    }

    private static List<String> categories(List<FactView> shown, List<NoteView> conversations) {
        return Stream.concat(
                        shown.stream().map(fact -> fact.category().code()),
                        conversations.stream().map(note -> Notes.CATEGORY))
                .distinct()
                .toList();
    }
}

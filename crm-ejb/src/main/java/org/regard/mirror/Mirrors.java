package org.regard.mirror;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.regard.rights.RightsView;
import org.regard.sealing.Vault;

/** Shows a customer all that we keep about them, why, until when, and who looked. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.LEAD, Role.STEWARD})
public class Mirrors {

    /** As long as somebody leafs through a mirror. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(30);

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
        return view(opened, null, shown, conversations, () -> readers(opened, 0, Integer.MAX_VALUE), locale);
    }

    /**
     * One part of one list, and nothing else is read. It belongs to the look that opened the mirror: where the same colleague opened it
     * within half an hour and saw these kinds of facts, no new entry is written; else this is a look of its own.
     *
     * @param number which part, from 1; what is beyond the end is the last
     * @param most how many items a part has
     */
    public MirrorPart.Piece part(UUID customer, MirrorPart part, int number, int most, Look look, Locale locale) {
        var opened = open(customer, look);
        int of = part == MirrorPart.FACTS
                ? facts.count(customer)
                : part == MirrorPart.READERS ? queries.readerCount(customer) : 0;
        int first = Math.max(0, Math.min(number - 1, (of - 1) / most)) * most;
        var shown = part == MirrorPart.FACTS
                ? facts.some(customer, opened.scope(), opened.key(), locale, first, most)
                : List.<FactView>of();
        var conversations = part == MirrorPart.NOTES ? notes.notes(customer, opened.key()) : List.<NoteView>of();
        var saw = categories(shown, conversations);
        var since = clock.instant().minus(ONE_LOOK);
        if (!queries.isOpenSince(since, customer, opened.scope().colleague(), saw)) {
            opening.journal(opened, Act.MIRROR, saw);
        }
        var view = view(opened, part, shown, conversations, () -> readers(opened, first, most), locale);
        return new MirrorPart.Piece(view, part, first, of);
    }

    /** @param only the one list that is read; null: all */
    private MirrorView view(
            Opening.Opened opened,
            MirrorPart only,
            List<FactView> shown,
            List<NoteView> conversations,
            Supplier<List<MirrorView.Reader>> readers,
            Locale locale) {
        var customer = opened.header().id();
        var policy = opened.scope().policy();
        var key = opened.key();
        var today = opened.scope().today();
        boolean whole = only == null;
        return new MirrorView(
                opened.header(),
                opened.header().seenOn().plusMonths(policy.customerMonths()),
                whole && queries.cameByImport(customer),
                whole && queries.wallStands(customer),
                shown,
                conversations,
                read(whole, () -> queries.words(customer)),
                read(whole, () -> queries.lookups(customer)),
                whole || only.isRight() ? rights.of(opened) : RightsView.nothing(opened),
                read(whole || only == MirrorPart.MENTIONS, () -> queries.mentions(customer, policy)),
                read(whole || only == MirrorPart.CHECKS, () -> queries.checks(customer)),
                read(whole, () -> queries.bringIns(customer)),
                read(whole, () -> queries.used(customer, policy)),
                read(whole, () -> queries.holds(customer, today, vault)),
                read(whole, () -> boundaries.wishes(opened).all()),
                read(whole || only == MirrorPart.OVERRIDES, () -> queries.overrides(customer, key)),
                read(whole || only == MirrorPart.REPLACED, () -> queries.replaced(customer, policy, key, locale)),
                read(whole || only == MirrorPart.READERS, readers),
                read(whole || only == MirrorPart.EMERGENCIES, () -> queries.emergencies(customer, key)),
                policy.version(),
                today);
    }

    private static <T> List<T> read(boolean wanted, Supplier<List<T>> list) {
        return wanted ? list.get() : List.of();
    }

    private List<MirrorView.Reader> readers(Opening.Opened opened, int from, int most) {
        return queries.readers(opened.header().id(), afterNow(), from, most, opened.key());
    }

    /** Who looked, when, for what purpose; pages back in time. Reading the list is journalled too. */
    public List<MirrorView.Reader> readers(UUID customer, Instant before, int limit, Look look) {
        var opened = open(customer, look);
        opening.journal(opened, Act.READERS, List.of());
        return queries.readers(
                customer, before == null ? afterNow() : before, 0, Math.max(1, Math.min(limit, 200)), opened.key());
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

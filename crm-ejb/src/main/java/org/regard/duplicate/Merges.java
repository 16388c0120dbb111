package org.regard.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.regard.boundary.BoundaryCheck;
import org.regard.customer.CustomerQueries;
import org.regard.customer.Header;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scope;
import org.regard.disclosure.Scopes;
import org.regard.knowledge.FactView;
import org.regard.knowledge.HelloCards;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;
import org.regard.policy.Role;
import org.regard.sealing.Vault;

/** Two entries become one: both sides are shown, a conflict waits for a person, nothing is lost silently, and it can be taken back. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.LEAD, Role.STEWARD})
public class Merges {

    private Database database;
    private Scopes scopes;
    private Journal journal;
    private Vault vault;
    private HelloCards cards;
    private BoundaryCheck boundaries;
    private Clock clock;

    protected Merges() {}

    @Inject
    public Merges(
            Database database,
            Scopes scopes,
            Journal journal,
            Vault vault,
            HelloCards cards,
            BoundaryCheck boundaries,
            Clock clock) {
        this.database = database;
        this.scopes = scopes;
        this.journal = journal;
        this.vault = vault;
        this.cards = cards;
        this.boundaries = boundaries;
        this.clock = clock;
    }

    /** @param heard whether who asks reaches the notes of the one that goes */
    private record Both(
            Header stays,
            Header goes,
            MergeRules.Span span,
            List<MergeRules.Line> lines,
            boolean heard,
            Optional<Refusal> stops) {}

    /** Both sides as finely as the purpose shows them; each look is journalled. */
    public MergeView compare(UUID stays, UUID goes, Look look, Locale locale) {
        var ours = cards.known(stays, look, locale);
        var theirs = cards.known(goes, look, locale);
        var both = both(stays, goes, scopes.enter(look));
        var lines = both.lines().stream()
                .filter(both.span()::holds)
                .map(line -> new MergeView.Line(
                        line.category(),
                        shown(ours.facts(), line),
                        shown(theirs.facts(), line),
                        line.fate().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .toList();
        var notes = both.heard() ? new MergeQueries(database).notes(goes) : 0;
        return new MergeView(both.stays(), both.goes(), lines, notes, both.stops());
    }

    /**
     * Makes two entries one.
     *
     * @param choices for each category with a conflict, whose word stays
     * @return the merge, by which it can be taken back until the next sweep
     */
    public UUID merge(UUID stays, UUID goes, Map<String, Side> choices, Look look) {
        var scope = scopes.enter(look);
        var both = both(stays, goes, scope);
        both.stops().or(() -> MergeRules.refuse(both.lines(), choices)).ifPresent(no -> {
            throw no.asException();
        });
        var merge = Ids.next();
        var writing = new MergeWriting(database, clock, merge, stays, goes);
        var key = vault.open(stays, both.stays().key());
        writing.begin(scope.colleague());
        writing.permissions();
        for (var line : both.lines()) {
            var chosen = Optional.ofNullable(choices.get(line.category().code()));
            writing.makeRoom(line.makingRoom(chosen));
            writing.facts(line.comingAlong(chosen), key);
        }
        writing.notes(vault.open(goes, both.goes().key()), key);
        writing.affiliations();
        writing.hide();
        journalled(look, Act.MERGE, List.of(stays, goes), both.lines());
        return merge;
    }

    /** Puts both entries back as they were. */
    public void takeBack(UUID merge, Look look) {
        var scope = scopes.enter(look);
        var taking = new TakingBack(database);
        var merged = taking.find(merge).orElseThrow(() -> scopes.deny(scope, Refusal.absent("merge.absent"), null));
        scopes.enterAsHouse(look.purpose());
        taking.refuse(merged).ifPresent(no -> {
            throw no.asException();
        });
        taking.takeBack(merged);
        journalled(look, Act.TAKE_BACK, List.of(merged.stays(), merged.goes()), List.of());
    }

    /** The latest merges among visible customers that no sweep has ended yet. */
    public List<MergeView.Done> open(Look look) {
        var scope = scopes.enter(look);
        var done = database.list(
                """
                select m.id, c.id as customer, c.called_name, w.name as by, m.merged_at
                from merge m join customer c on c.id = m.customer_id join colleague w on w.id = m.merged_by
                order by m.merged_at desc limit 50""",
                row -> new MergeView.Done(
                        row.getObject("id", UUID.class),
                        row.getObject("customer", UUID.class),
                        row.getString("called_name"),
                        "",
                        row.getString("by"),
                        row.getTimestamp("merged_at").toInstant()),
                new Object[0]);
        journal.saw(
                scope,
                Act.SEARCH,
                done.stream().map(MergeView.Done::customer).distinct().toList(),
                List.of());
        return done;
    }

    private void journalled(Look look, Act act, List<UUID> customers, List<MergeRules.Line> lines) {
        var scope = scopes.enter(look);
        journal.saw(
                scope,
                act,
                customers,
                lines.stream().map(line -> line.category().code()).toList());
    }

    /** Reads both as the house, after who asks has been seen to see both. */
    private Both both(UUID stays, UUID goes, Scope scope) {
        var heads = new CustomerQueries(database);
        var ours = heads.header(stays).orElseThrow(() -> absent(scope, stays));
        var theirs = heads.header(goes).orElseThrow(() -> absent(scope, goes));
        scopes.enterAsHouse(scope.purpose().code());
        var queries = new MergeQueries(database);
        var lines = MergeRules.lines(
                queries.facts(stays, vault.open(stays, ours.key()), scope.policy()),
                queries.facts(goes, vault.open(goes, theirs.key()), scope.policy()));
        var span = MergeRules.Span.of(scope, ours, theirs);
        var heard = queries.hears(goes, span);
        var stops = refuseApart(ours, theirs)
                .or(() -> MergeRules.refuseBeyond(lines, span, heard))
                .or(() -> stops(ours, theirs, queries, lines));
        return new Both(ours, theirs, span, lines, heard, stops);
    }

    private RuntimeException absent(Scope scope, UUID customer) {
        return scopes.deny(scope, Refusal.absent("customer.absent"), customer);
    }

    private static Optional<Refusal> refuseApart(Header stays, Header goes) {
        if (stays.id().equals(goes.id())) {
            return Optional.of(Refusal.malformed("merge.itself"));
        }
        if (!stays.kind().equals(goes.kind())) {
            return Optional.of(Refusal.conflict("merge.kind"));
        }
        return goes.teamOnly() && !(stays.teamOnly() && stays.team().equals(goes.team()))
                ? Optional.of(Refusal.conflict("merge.team-only"))
                : Optional.empty();
    }

    private Optional<Refusal> stops(Header stays, Header goes, MergeQueries queries, List<MergeRules.Line> lines) {
        var carries = queries.carries(stays.id(), goes.id());
        if (!carries.isEmpty()) {
            return Optional.of(Refusal.conflict(carries));
        }
        if (lines.stream().flatMap(line -> line.theirs().stream()).anyMatch(Held::special)) {
            return Optional.of(Refusal.conflict("merge.special"));
        }
        return unwished(stays, lines);
    }

    /** What the one that stays does not want written down does not come along either. */
    private Optional<Refusal> unwished(Header stays, List<MergeRules.Line> lines) {
        var rules = boundaries.rules(stays.id(), vault.open(stays.id(), stays.key()));
        return lines.stream()
                .flatMap(line -> line.comingAlong(Optional.of(Side.THEIRS)).stream())
                .flatMap(one ->
                        rules.refuseRecord(one.category(), one.isKnown() ? List.of(one.value()) : List.of()).stream())
                .findFirst()
                .map(no -> Refusal.conflict("merge.wishes-ours"));
    }

    private static List<FactView> shown(List<FactView> facts, MergeRules.Line line) {
        return facts.stream()
                .filter(fact -> fact.category().equals(line.category()))
                .toList();
    }
}

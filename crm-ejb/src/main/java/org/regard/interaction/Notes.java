package org.regard.interaction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Opening;
import org.regard.customer.Opening.Opened;
import org.regard.disclosure.Act;
import org.regard.disclosure.Look;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;
import org.regard.policy.NoteTerms;
import org.regard.policy.Policy;
import org.regard.policy.PolicyStore;
import org.regard.policy.Role;

/** Keeps, shows, corrects and forgets notes of conversations, each for the purpose it was held for. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.LEAD, Role.STEWARD})
public class Notes {

    /** What the journal calls them among the categories. */
    public static final String CATEGORY = "note";

    private static final int MOST = 200;

    private Opening opening;
    private Database database;
    private NoteQueries queries;
    private Unread unread;
    private PolicyStore policies;
    private NoteWayIn wayIn;
    private Clock clock;

    protected Notes() {}

    @Inject
    public Notes(Opening opening, Database database, PolicyStore policies, NoteWayIn wayIn, Clock clock) {
        this.opening = opening;
        this.database = database;
        this.queries = new NoteQueries(database);
        this.unread = new Unread(database);
        this.policies = policies;
        this.wayIn = wayIn;
        this.clock = clock;
    }

    /** One page of notes, newest first, journalled as one look; who was shown which is marked in the background. */
    public Standing standing(UUID customer, String after, int limit, Look look) {
        var opened = opening.open(customer, look);
        var terms = terms(opened);
        refuseOtherPurposes(opened, terms);
        var most = Math.max(1, Math.min(limit, MOST));
        var found = queries.page(customer, NoteCursor.decode(after), most + 1, opened.key());
        var shown = found.subList(0, Math.min(most, found.size()));
        show(opened, shown);
        return new Standing(
                opened.header(),
                reader(opened, terms),
                opened.scope().purpose(),
                opened.scope().policy().openTo(opened.scope().roles()).stream()
                        .filter(one -> terms.serve(one.code()))
                        .toList(),
                terms.months(),
                List.copyOf(shown),
                found.size() > most
                        ? NoteCursor.after(shown.get(shown.size() - 1)).encode()
                        : null,
                opened.scope().today());
    }

    /** One note; journalled, and marked as read in the background. */
    public NoteView note(UUID customer, UUID id, Look look) {
        var opened = opening.open(customer, look);
        refuseOtherPurposes(opened, terms(opened));
        var note = find(opened, id);
        show(opened, List.of(note));
        return note;
    }

    /** Keeps a note of a conversation for the purpose of the look, and the day of the contact with it; answers its identifier. */
    public UUID keep(UUID customer, WriteNote request, Look look) {
        var opened = opening.open(customer, look);
        var proposal = allowed(opened, request, opened.scope().today());
        var id = Ids.next();
        wayIn.pass(opened, id, request);
        database.run(
                """
                insert into note (customer_id, id, sealed, purpose, channel, held_on, kept_since, written_by, written_at, ends_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                customer,
                id,
                opened.key().seal(id, request.lines().joined()),
                proposal.purpose(),
                request.channel().code(),
                proposal.heldOn(),
                proposal.keptSince(),
                opened.scope().colleague(),
                clock.instant(),
                proposal.endsOn());
        unread.waits(customer, id, opened.scope().colleague(), clock.instant());
        database.run(
                "update customer set seen_on = ? where id = ? and seen_on < ?",
                proposal.heldOn(),
                customer,
                proposal.heldOn());
        opening.journal(opened, Act.RECORD, List.of(CATEGORY));
        return id;
    }

    /**
     * Puts a note right; the old words are overwritten and kept nowhere, and so is who had read them. Answers the new version.
     *
     * @param version the one that the caller saw; null: whatever is there
     */
    public long correct(UUID customer, UUID id, Long version, WriteNote request, Look look) {
        var opened = opening.open(customer, look);
        var note = find(opened, id);
        refuseOlder(note, version);
        var scope = opened.scope();
        NoteRules.refuseCorrecting(scope.colleague(), note.writer(), opened.near())
                .ifPresent(no -> {
                    throw no.asException();
                });
        var proposal = allowed(opened, request, note.keptSince());
        wayIn.pass(opened, id, request);
        var sameWords = note.lines().equals(request.lines());
        int done = database.run(
                """
                update note set sealed = ?, channel = ?, held_on = ?, ends_on = ?, written_by = ?, written_at = ?,
                  version = version + 1
                where customer_id = ? and id = ? and version = ?""",
                opened.key().seal(id, request.lines().joined()),
                request.channel().code(),
                proposal.heldOn(),
                proposal.endsOn(),
                scope.colleague(),
                sameWords ? note.writtenAt() : clock.instant(),
                customer,
                id,
                note.version());
        refuseUnless(done == 1);
        if (!sameWords) {
            database.run("delete from note_read where customer_id = ? and note_id = ?", customer, id);
            unread.waits(customer, id, scope.colleague(), clock.instant());
        }
        opening.journal(opened, Act.CORRECT, List.of(CATEGORY));
        return note.version() + 1;
    }

    /** Forgets a note at once, if it is still in the version that the caller saw; null: whatever is there. It cannot be undone. */
    public void forget(UUID customer, UUID id, Long version, Look look) {
        var opened = opening.open(customer, look);
        var note = find(opened, id);
        refuseOlder(note, version);
        var scope = opened.scope();
        NoteRules.refuseForgetting(
                        scope.colleague(),
                        note.writer(),
                        opened.near(),
                        scope.roles(),
                        scope.purpose().code().equals(Policy.ACCESS_REQUEST))
                .ifPresent(no -> {
                    throw no.asException();
                });
        refuseHeld(customer);
        wayIn.forget(opened, id);
        refuseUnless(database.run(
                        "delete from note where customer_id = ? and id = ? and version = ?",
                        customer,
                        id,
                        note.version())
                == 1);
        opening.journal(opened, Act.FORGET, List.of(CATEGORY));
    }

    private static Standing.Reader reader(Opened opened, NoteTerms terms) {
        var scope = opened.scope();
        var purpose = scope.purpose().code();
        return new Standing.Reader(
                scope.colleague(),
                scope.roles(),
                opened.near(),
                terms.mayRead(purpose, scope.roles(), opened.near()),
                terms.mayWrite(purpose, scope.roles(), opened.near()) && !isStopped(opened));
    }

    private static boolean isStopped(Opened opened) {
        return !opened.header().stopped().isEmpty();
    }

    private NoteTerms terms(Opened opened) {
        return policies.noteTerms(opened.scope().policy().version());
    }

    private NoteRules.Proposal allowed(Opened opened, WriteNote request, LocalDate keptSince) {
        var scope = opened.scope();
        var proposal = new NoteRules.Proposal(
                request,
                scope.purpose().code(),
                terms(opened),
                scope.roles(),
                opened.near(),
                isStopped(opened),
                keptSince,
                scope.today());
        NoteRules.refuse(proposal).ifPresent(no -> {
            throw no.asException();
        });
        return proposal;
    }

    private NoteView find(Opened opened, UUID id) {
        return queries.note(opened.header().id(), id, opened.key())
                .orElseThrow(() -> opening.deny(opened, Refusal.absent("note.absent")));
    }

    /** One look; which notes it showed waits for the marks. */
    private void show(Opened opened, List<NoteView> shown) {
        opening.journal(opened, Act.NOTES, List.of(CATEGORY));
        if (!shown.isEmpty()) {
            database.run(
                    "insert into note_shown (id, customer_id, colleague_id, at, notes) values (?, ?, ?, ?, ?)",
                    Ids.next(),
                    opened.header().id(),
                    opened.scope().colleague(),
                    clock.instant(),
                    shown.stream().map(NoteView::id).toList());
        }
    }

    private void refuseHeld(UUID customer) {
        if (database.one("select note_is_held(?)", row -> row.getBoolean(1), customer)
                .orElse(false)) {
            throw Refusal.conflict("note.held").asException();
        }
    }

    /** Whoever has no purpose with notes at all finds nothing here, as if nobody were there; others are told to choose another one. */
    private void refuseOtherPurposes(Opened opened, NoteTerms terms) {
        var scope = opened.scope();
        if (terms.serve(scope.purpose().code())) {
            return;
        }
        if (scope.policy().openTo(scope.roles()).stream().noneMatch(one -> terms.serve(one.code()))) {
            throw opening.deny(opened, Refusal.absent("customer.absent"));
        }
        throw Refusal.conflict("note.not-for-this-purpose").asException();
    }

    private static void refuseOlder(NoteView note, Long expected) {
        if (expected != null && note.version() != expected) {
            throw Refusal.conflict("version.newer").asException();
        }
    }

    private static void refuseUnless(boolean done) {
        if (!done) {
            throw Refusal.conflict("version.newer").asException();
        }
    }
}

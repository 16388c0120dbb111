package org.regard.rights;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Opening;
import org.regard.customer.Opening.Opened;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;
import org.regard.policy.Role;
import org.regard.wording.Spoken;
import org.regard.wording.Spoken.Place;
import org.regard.wording.TextQuestions;

/** What customers ask of us under the law, each with its owner, its last day and its answer (GDPR Art. 12). */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD})
public class Requests {

    private static final int MOST = 500;

    private Opening opening;
    private Scopes scopes;
    private Journal journal;
    private Database database;
    private RequestLedger ledger;
    private TextQuestions questions;

    protected Requests() {}

    @Inject
    public Requests(Opening opening, Scopes scopes, Journal journal, Database database, TextQuestions questions) {
        this.opening = opening;
        this.scopes = scopes;
        this.journal = journal;
        this.database = database;
        this.ledger = new RequestLedger(database);
        this.questions = questions;
    }

    /**
     * Writes down what somebody asks; the clock runs from the day it was received.
     *
     * @param received null: today
     */
    public RequestView receive(UUID customer, RequestKind kind, LocalDate received, Channel channel, Look look) {
        if (kind == null) {
            throw Refusal.malformed("request.which-kind").asException();
        }
        var opened = opening.open(customer, look);
        var today = opened.scope().today();
        var day = received == null ? today : received;
        RequestRules.refuseReceived(day, today).ifPresent(no -> {
            throw no.asException();
        });
        var id = Ids.next();
        database.run(
                """
                insert into rights_request (customer_id, id, kind, received_on, channel, heard_by, due_on)
                values (?, ?, ?, ?, ?, ?, ?)""",
                customer,
                id,
                kind.code(),
                day,
                known(channel).code(),
                opened.scope().colleague(),
                RequestRules.due(day, WorkingDays.ofTheHouse()));
        return kept(opened, id);
    }

    /** Takes a request over: from now on the caller sees to it. */
    @RolesAllowed({Role.MANAGER, Role.LEAD, Role.STEWARD})
    public RequestView own(UUID customer, UUID id, Long version, Look look) {
        var opened = opening.open(customer, look);
        if (find(opened, id).isAnswered()) {
            throw Refusal.conflict("request.answered").asException();
        }
        change(opened, id, version, "owner_id = ?", opened.scope().colleague());
        return kept(opened, id);
    }

    /** Two months more, with the reason that the customer was told and how. */
    @RolesAllowed({Role.MANAGER, Role.LEAD, Role.STEWARD})
    public RequestView extend(UUID customer, UUID id, Long version, String reason, Channel channel, Look look) {
        var opened = opening.open(customer, look);
        var request = find(opened, id);
        RequestRules.refuseExtending(request, reason, opened.scope().today()).ifPresent(no -> {
            throw no.asException();
        });
        ask(opened, Place.EXTENSION, id, fitting(reason));
        change(
                opened,
                id,
                version,
                "due_on = ?, extended_on = ?, extended_channel = ?, extended_sealed = ?",
                RequestRules.dueExtended(request.receivedOn(), WorkingDays.ofTheHouse()),
                opened.scope().today(),
                known(channel).code(),
                SealedText.seal(opened.key(), id, RequestLedger.EXTENSION, reason));
        return kept(opened, id);
    }

    /** The answer as it was told: what came of it, how they were told and, for a no, why. */
    @RolesAllowed({Role.MANAGER, Role.LEAD, Role.STEWARD})
    public RequestView answer(
            UUID customer, UUID id, Long version, Outcome outcome, String said, Channel channel, Look look) {
        var opened = opening.open(customer, look);
        RequestRules.refuseAnswering(find(opened, id), outcome, said).ifPresent(no -> {
            throw no.asException();
        });
        ask(opened, Place.ANSWER, id, fitting(said));
        change(
                opened,
                id,
                version,
                "answered_on = ?, answer_channel = ?, outcome = ?, answer_sealed = ?, owner_id = coalesce(owner_id, ?)",
                opened.scope().today(),
                known(channel).code(),
                outcome.code(),
                SealedText.seal(opened.key(), id, RequestLedger.ANSWER, said),
                opened.scope().colleague());
        return kept(opened, id);
    }

    /** A customer's requests, the open ones first. */
    public List<RequestView> of(UUID customer, Look look) {
        var opened = opening.open(customer, look);
        opening.journal(opened, Act.RIGHTS, List.of());
        return ledger.of(customer, opened.key());
    }

    /**
     * The list to work through: open requests of all customers whom the caller sees, the first last day on top.
     *
     * @param answered instead the newest that were answered
     */
    @RolesAllowed({Role.LEAD, Role.STEWARD})
    public RequestList list(boolean answered, Look look) {
        var scope = scopes.enter(look);
        var found = answered ? ledger.answered(MOST) : ledger.open(MOST);
        journal.saw(
                scope,
                Act.RIGHTS,
                found.stream().map(RequestView::customer).distinct().toList(),
                List.of());
        return new RequestList(found, scope.today());
    }

    private void ask(Opened opened, Place place, UUID id, String text) {
        questions.settle(opened.scope(), opened.header().id(), opened.key(), Spoken.in(place, id, text, null));
    }

    private RequestView kept(Opened opened, UUID id) {
        opening.journal(opened, Act.REQUEST, List.of());
        return find(opened, id);
    }

    private RequestView find(Opened opened, UUID id) {
        return ledger.find(opened.header().id(), id, opened.key())
                .orElseThrow(() -> opening.deny(opened, Refusal.absent("request.absent")));
    }

    private void change(Opened opened, UUID id, Long version, String set, Object... values) {
        var bound = new ArrayList<Object>(Arrays.asList(values));
        bound.add(opened.header().id());
        bound.add(id);
        bound.add(version);
        int changed = database.run(
                "update rights_request set version = version + 1, " + set
                        + " where customer_id = ? and id = ? and version = coalesce(?::bigint, version)",
                bound.toArray());
        if (changed == 0) {
            throw Refusal.conflict("version.newer").asException();
        }
    }

    private static Channel known(Channel channel) {
        if (channel == null) {
            throw Refusal.malformed("channel.unknown").asException();
        }
        return channel;
    }

    private static String fitting(String text) {
        if (text != null && text.strip().length() > SealedText.LONGEST) {
            throw Refusal.unfit("request.too-long", String.valueOf(SealedText.LONGEST))
                    .asException();
        }
        return text;
    }
}

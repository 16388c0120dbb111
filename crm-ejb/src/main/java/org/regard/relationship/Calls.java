package org.regard.relationship;

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

/** The other side of bringing in: who asks me to come, and what I answer. */
@Stateless
@RolesAllowed(Role.MANAGER)
public class Calls {

    private Scopes scopes;
    private Journal journal;
    private Database database;
    private BringInQueries queries;
    private Clock clock;

    protected Calls() {}

    @Inject
    public Calls(Scopes scopes, Journal journal, Database database, Clock clock) {
        this.scopes = scopes;
        this.journal = journal;
        this.database = database;
        this.queries = new BringInQueries(database);
        this.clock = clock;
    }

    /**
     * Calls of the last half hour that wait for me, oldest first. Asked often, so one indexed statement within the scope;
     * a customer's name is journalled when it is first shown, not each time again.
     */
    public List<Call> waiting(Look look) {
        var scope = scopes.enter(look);
        var ringing = queries.calls(scope.colleague(), clock.instant().minus(BringInRules.LASTS));
        var fresh = ringing.stream()
                .filter(BringInQueries.Ringing::fresh)
                .map(BringInQueries.Ringing::call)
                .toList();
        if (!fresh.isEmpty()) {
            firstShown(fresh, scope);
        }
        return ringing.stream().map(BringInQueries.Ringing::call).toList();
    }

    private void firstShown(List<Call> fresh, Scope scope) {
        database.run(
                "update bring_in set shown_at = ? where id = any (?)",
                clock.instant(),
                fresh.stream().map(Call::id).toList());
        journal.saw(
                scope,
                Act.BRING_IN,
                fresh.stream().map(Call::customer).distinct().toList(),
                List.of());
    }

    /** Answers who asked; journalled. {@code bring-in.absent} when the day is over or the call was never mine to see. */
    public void answer(UUID call, Answer answer, Look look) {
        var scope = scopes.enter(look);
        var asked = database.one(
                        "select asked_of, customer_id, answer from bring_in where id = ? for update of bring_in",
                        row -> new Open(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                BringInQueries.answer(row.getString(3))),
                        call)
                .orElseThrow(() -> scopes.deny(scope, Refusal.absent("bring-in.absent"), null));
        BringInRules.refuseAnswer(scope.colleague(), asked.of(), asked.answer(), answer)
                .ifPresent(no -> {
                    throw no.asException();
                });
        database.run(
                "update bring_in set answer = ?, answered_at = ?, shown_at = coalesce(shown_at, ?) where id = ?",
                answer.code(),
                clock.instant(),
                clock.instant(),
                call);
        journal.saw(scope, Act.BRING_IN, List.of(asked.customer()), List.of());
    }

    private record Open(UUID of, UUID customer, Answer answer) {}
}

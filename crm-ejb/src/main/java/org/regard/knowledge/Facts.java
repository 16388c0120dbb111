package org.regard.knowledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.regard.customer.Opening;
import org.regard.disclosure.Act;
import org.regard.disclosure.Look;
import org.regard.platform.Database;
import org.regard.platform.DatabaseFailed;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Role;
import org.regard.rights.RecipientLedger;
import org.regard.rights.TakePermission;
import org.regard.sealing.KeyedHash;

/** Keeps, corrects and forgets single facts, each under the rules of the policy. */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD})
public class Facts {

    @PersistenceContext
    private EntityManager entities;

    private Opening opening;
    private Database database;
    private Lookups lookups;
    private Checks checks;
    private WayIn wayIn;

    protected Facts() {}

    @Inject
    public Facts(Opening opening, Database database, KeyedHash hash, Checks checks, WayIn wayIn) {
        this.opening = opening;
        this.database = database;
        this.lookups = new Lookups(database, hash);
        this.checks = checks;
        this.wayIn = wayIn;
    }

    /** For tests and benchmarks outside a server. */
    public Facts with(EntityManager manager) {
        entities = manager;
        return this;
    }

    /** Keeps a fact or respects an unknown; answers its identifier. */
    public UUID record(UUID customer, RecordFact request, Look look) {
        return record(customer, request, null, look);
    }

    /**
     * Keeps a fact together with the permission that the customer gives for it: both or neither.
     *
     * @param given null: none is given with it
     */
    public UUID record(UUID customer, RecordFact request, TakePermission given, Look look) {
        var opened = opening.open(customer, look);
        if (opened.header().restricted()) {
            throw Refusal.conflict("customer.restricted").asException();
        }
        if (given != null) {
            wayIn.permit(opened, given);
            opening.journal(opened, Act.PERMIT, given.categories());
        }
        var category = allowed(opened, request);
        var value = read(category, request);
        wayIn.refuse(opened, category, value, null, look);
        refuseBeside(opened, category);
        var fact = Fact.about(customer, Ids.next(), category.code());
        fact.take(
                request,
                value,
                opened.key(),
                opened.scope().colleague(),
                opened.scope().today());
        fact.keepsWords(wayIn.ask(opened, category, value, fact.id(), request.reason(), false));
        entities.persist(fact);
        flush();
        lookups.put(category, customer, fact.id(), value);
        met(opened);
        opening.journal(opened, Act.RECORD, List.of(category.code()));
        return fact.id();
    }

    /**
     * Puts a fact right; the old value is overwritten, not kept as history. Answers the new version.
     *
     * @param version the one that the caller saw; null: whatever is there
     */
    public long correct(UUID customer, UUID id, Long version, RecordFact request, Look look) {
        var opened = opening.open(customer, look);
        var fact = find(opened, id);
        fact.requireVersion(version);
        if (!fact.category().equals(request.category())) {
            throw Refusal.unfit("fact.other-category").asException();
        }
        var category = allowed(opened, request);
        var value = read(category, request);
        wayIn.refuse(opened, category, value, id, look);
        fact.take(
                request,
                value,
                opened.key(),
                opened.scope().colleague(),
                opened.scope().today());
        fact.keepsWords(wayIn.ask(opened, category, value, id, request.reason(), fact.hasKeptWords()));
        flush();
        lookups.replace(category, customer, id, value);
        tellRecipients(opened, category.code(), RecipientLedger.CORRECTED);
        opening.journal(opened, Act.CORRECT, List.of(category.code()));
        return fact.version();
    }

    /** Forgets a fact at once. It cannot be undone. */
    public void forget(UUID customer, UUID id, Look look) {
        forget(customer, id, null, look);
    }

    /** Forgets a fact at once, if it is still in the version that the caller saw; null: whatever is there. */
    public void forget(UUID customer, UUID id, Long version, Look look) {
        var opened = opening.open(customer, look);
        var fact = find(opened, id);
        fact.requireVersion(version);
        opened.scope().policy().category(fact.category()).ifPresent(category -> refuseReader(opened, category));
        entities.remove(fact);
        flush();
        if (fact.hasKeptWords()) {
            wayIn.forgetWords(opened, id);
        }
        lookups.remove(customer, id);
        tellRecipients(opened, fact.category(), RecipientLedger.ERASED);
        opening.journal(opened, Act.FORGET, List.of(fact.category()));
    }

    /** Whether what the customer says is what we keep; the value is never shown (M13). */
    public boolean check(UUID customer, UUID id, String typed, Look look) {
        var opened = opening.open(customer, look);
        var fact = find(opened, id);
        var category = opened.scope().policy().category(fact.category()).orElseThrow();
        if (!category.checkable() || !fact.isKnown()) {
            throw Refusal.conflict("check.not-this-category").asException();
        }
        var matches = checks.check(opened, category, fact.open(opened.key()), typed);
        opening.journal(opened, Act.CHECK, List.of(category.code()));
        return matches;
    }

    private Category allowed(Opening.Opened opened, RecordFact request) {
        var scope = opened.scope();
        var category = scope.policy().category(request.category()).orElseThrow(() -> Refusal.unfit("category.unknown")
                .asException());
        FactRules.refuse(new FactRules.Proposal(
                        request, category, scope.policy(), opened.header().kind(), scope.roles(), scope.today()))
                .ifPresent(no -> {
                    throw no.asException();
                });
        refuseReader(opened, category);
        return category;
    }

    /** Who may read a fact only, or write it about others only, neither records nor corrects nor forgets it. */
    private static void refuseReader(Opening.Opened opened, Category category) {
        if (!opened.mayWrite(category)) {
            throw Refusal.forbidden("fact.not-yours-to-write").asException();
        }
    }

    /** The last contact, once a day. */
    private void met(Opening.Opened opened) {
        var today = opened.scope().today();
        if (opened.header().seenOn().isBefore(today)) {
            database.run(
                    "update customer set seen_on = greatest(seen_on, ?) where id = ?",
                    today,
                    opened.header().id());
        }
    }

    private void tellRecipients(Opening.Opened opened, String category, String why) {
        new RecipientLedger(database)
                .owe(
                        opened.header().id(),
                        List.of(category),
                        why,
                        opened.scope().today());
    }

    private static String read(Category category, RecordFact request) {
        return request.state() == State.KNOWN
                ? ValueReader.read(category, request.value(), null).orRefuse()
                : null;
    }

    /** Counts what stands in the category whatever the purpose sees: an unknown is respected even where it is not shown. */
    private void refuseBeside(Opening.Opened opened, Category category) {
        var already = database.list(
                "select kept_states(?, ?)",
                row -> State.of(row.getString(1)).orElseThrow(),
                opened.header().id(),
                category.code());
        FactRules.refuseBeside(category, already).ifPresent(no -> {
            throw no.asException();
        });
    }

    private Fact find(Opening.Opened opened, UUID id) {
        var key = new Fact.Key(opened.header().id(), id);
        return Optional.ofNullable(entities.find(Fact.class, key))
                .orElseThrow(() -> opening.deny(opened, Refusal.absent("fact.absent")));
    }

    private void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException newer) {
            throw Refusal.conflict("version.newer").asException();
        } catch (PersistenceException failure) {
            if (failure.getCause() != null && failure.getCause().getCause() instanceof SQLException cause) {
                var failed = new DatabaseFailed(cause);
                throw failed.isWalled()
                        ? Refusal.forbidden("fact.not-yours-to-write").asException()
                        : failed;
            }
            throw failure;
        }
    }
}

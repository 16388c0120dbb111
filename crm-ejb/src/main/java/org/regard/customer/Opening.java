package org.regard.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.regard.customer.WordsAsked.Said;
import org.regard.customer.WordsAsked.Text;
import org.regard.disclosure.Act;
import org.regard.disclosure.Denials;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.PurposeRule;
import org.regard.disclosure.Scope;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;
import org.regard.policy.Category;
import org.regard.policy.Reach;
import org.regard.sealing.DataKey;
import org.regard.sealing.Vault;

/** Opens one customer for a purpose: scope, head, key; asks about the words of a reason; refuses alike what is absent and what is not visible. */
@Dependent
public class Opening {

    private final Scopes scopes;
    private final CustomerQueries customers;
    private final Journal journal;
    private final Denials denials;
    private final Vault vault;
    private final WordsAsked words;

    @Inject
    public Opening(Scopes scopes, Database database, Journal journal, Denials denials, Vault vault, WordsAsked words) {
        this.scopes = scopes;
        this.customers = new CustomerQueries(database);
        this.journal = journal;
        this.denials = denials;
        this.vault = vault;
        this.words = words;
    }

    /** One customer, opened. */
    public record Opened(Scope scope, Header header, DataKey key) {

        public boolean mine() {
            return header.isLookedAfterBy(scope.colleague());
        }

        public Reach near() {
            return header.near(scope);
        }

        public boolean mayWrite(Category category) {
            return category.mayWrite(scope.roles(), near());
        }
    }

    public Opened open(UUID customer, Look look) {
        var scope = scopes.enter(look, customer);
        var header = customers
                .header(customer)
                .orElseThrow(() -> denials.deny(scope, Refusal.absent("customer.absent"), customer));
        PurposeRule.refuseStranger(scope.purpose(), header.isLookedAfterBy(scope.colleague()), scope.reason())
                .ifPresent(no -> {
                    throw denials.deny(scope, no, customer);
                });
        var opened = new Opened(scope, header, vault.open(customer, header.key()));
        if (scope.reason() != null && !scope.purpose().emergency()) {
            words.ask(scope, customer, opened.key(), new Text(Said.LOOK, null, scope.reason(), null, look.stays()));
        }
        return opened;
    }

    /** Journals the denial and answers the exception to throw. */
    public Refused deny(Opened opened, Refusal refusal) {
        return denials.deny(opened.scope(), refusal, opened.header().id());
    }

    /** Writes the look into the journal; a reason is sealed under the customer's key before it is kept. */
    public void journal(Opened opened, Act act, Collection<String> categories) {
        var entry = Ids.next();
        var reason = opened.scope().reason();
        journal.write(
                entry,
                opened.scope(),
                act,
                "policy",
                List.of(opened.header().id()),
                categories,
                null,
                reason == null ? null : opened.key().seal(entry, reason));
        if (reason != null && opened.scope().purpose().emergency()) {
            words.note(opened.scope(), opened.header().id(), reason);
        }
    }
}

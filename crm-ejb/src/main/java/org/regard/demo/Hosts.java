package org.regard.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.regard.boundary.BoundaryCheck;
import org.regard.customer.Customers;
import org.regard.customer.Opening;
import org.regard.disclosure.Caller;
import org.regard.disclosure.Denials;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Scopes;
import org.regard.interaction.NoteWayIn;
import org.regard.interaction.Notes;
import org.regard.knowledge.Checks;
import org.regard.knowledge.Facts;
import org.regard.knowledge.WayIn;
import org.regard.platform.Database;
import org.regard.policy.PolicyStore;
import org.regard.rights.PermissionLedger;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.Vault;
import org.regard.wording.TextQuestions;
import org.regard.wording.WordsOfCustomers;

/**
 * Lets a colleague of the demonstration work before anybody has signed in: the product's own services, with that colleague
 * as the caller and the day of the contact as today. Purpose, roles and row security hold as for everybody.
 */
@Dependent
class Hosts {

    private final Database database;
    private final PolicyStore policies;
    private final Denials denials;
    private final Vault vault;
    private final KeyedHash hash;
    private final TextQuestions questions;
    private final Clock clock;

    @Inject
    Hosts(
            Database database,
            PolicyStore policies,
            Denials denials,
            Vault vault,
            KeyedHash hash,
            TextQuestions questions,
            Clock clock) {
        this.database = database;
        this.policies = policies;
        this.denials = denials;
        this.vault = vault;
        this.hash = hash;
        this.questions = questions;
        this.clock = clock;
    }

    /** The services as one colleague uses them. */
    record Host(Customers customers, Facts facts, Notes notes) {}

    /** The journal runs on the real clock: what is written now was written now. */
    Host host(String signIn, int daysAgo, EntityManager entities) {
        var then = Clock.offset(clock, Duration.ofDays(-daysAgo));
        var scopes = new Scopes(database, policies, new Caller(() -> signIn), then, denials);
        var journal = new Journal(database, clock);
        var words = new WordsOfCustomers(questions, database, hash);
        var opening = new Opening(scopes, database, journal, denials, vault, words);
        var boundaries = new BoundaryCheck(database, then);
        var wayIn = new WayIn(boundaries, new PermissionLedger(database, clock), scopes, database, questions);
        return new Host(
                new Customers(database, scopes, journal, vault, hash, words).with(entities),
                new Facts(opening, database, hash, new Checks(database, clock), wayIn).with(entities),
                new Notes(opening, database, policies, new NoteWayIn(boundaries, questions), then));
    }
}

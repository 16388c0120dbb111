package org.regard.house;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.regard.boundary.Boundaries;
import org.regard.boundary.BoundaryCheck;
import org.regard.boundary.Telling;
import org.regard.customer.Customers;
import org.regard.customer.Directory;
import org.regard.customer.ExactValues;
import org.regard.customer.Opening;
import org.regard.disclosure.Caller;
import org.regard.disclosure.Denials;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Scope;
import org.regard.disclosure.Scopes;
import org.regard.disclosure.SealQueries;
import org.regard.disclosure.Sealing;
import org.regard.disclosure.Seals;
import org.regard.exchange.work.CoveredReplacements;
import org.regard.interaction.CoveredNotes;
import org.regard.interaction.Notes;
import org.regard.interaction.ReadMarks;
import org.regard.knowledge.Checks;
import org.regard.knowledge.CoveredFacts;
import org.regard.knowledge.Facts;
import org.regard.knowledge.HelloCards;
import org.regard.knowledge.WayIn;
import org.regard.mirror.Mirrors;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;
import org.regard.policy.PolicyStore;
import org.regard.policy.draft.Author;
import org.regard.policy.draft.DraftQueries;
import org.regard.policy.draft.DraftWriting;
import org.regard.policy.draft.Drafts;
import org.regard.policy.draft.Publications;
import org.regard.relationship.BringIns;
import org.regard.relationship.Calls;
import org.regard.relationship.DaysEnd;
import org.regard.relationship.Presences;
import org.regard.retention.Erasures;
import org.regard.rights.PermissionLedger;
import org.regard.rights.Permissions;
import org.regard.rights.Wordings;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.MasterKey;
import org.regard.sealing.Vault;

/**
 * The real services without a server: one connection, one transaction for each block, a clock and a caller that the test
 * decides. One house serves one thread.
 */
public final class House {

    /** A key for tests; a real one is never in the sources. */
    public static final String TEST_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final TestDatabase home;
    private final Connection connection;
    private final OneConnection shared;
    private final TestClock clock = new TestClock();
    private final Vault vault = new Vault(MasterKey.of(TEST_KEY));
    private final KeyedHash hash = new KeyedHash(MasterKey.of(TEST_KEY));
    private final Database database;
    private final PolicyStore policies;
    private final Scopes scopes;
    private final Journal journal;
    private final Denials denials;
    private String caller = "";
    private EntityManager entities;

    private House(TestDatabase home) throws SQLException {
        this.home = home;
        connection = home.app().getConnection();
        connection.setAutoCommit(false);
        shared = new OneConnection(() -> connection);
        database = new Database(shared);
        policies = new PolicyStore(database);
        journal = new Journal(database, clock);
        denials = new OwnTransaction();
        scopes = new Scopes(database, policies, new Caller(() -> caller), clock, denials);
    }

    public static House fresh() {
        return on(TestDatabase.fresh());
    }

    public static House on(TestDatabase home) {
        try {
            return new House(home);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Runs a block as a colleague, in one transaction: kept when it ends well, undone when it throws. */
    public <T> T as(String signIn, Callable<T> work) {
        caller = signIn;
        entities = Entities.on(connection);
        try {
            entities.getTransaction().begin();
            T answer = work.call();
            entities.getTransaction().commit();
            connection.commit();
            return answer;
        } catch (RuntimeException failure) {
            undo();
            throw failure;
        } catch (Exception failure) {
            undo();
            throw new IllegalStateException(failure);
        } finally {
            entities.close();
        }
    }

    /** The same for work that answers nothing. */
    public void does(String signIn, Runnable work) {
        as(signIn, () -> {
            work.run();
            return null;
        });
    }

    private void undo() {
        try {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            connection.rollback();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public Customers customers() {
        return new Customers(database, scopes, journal, vault, hash).with(entities);
    }

    public Directory directory() {
        return new Directory(database, scopes, journal, hash, new ExactValues());
    }

    public Facts facts() {
        return new Facts(opening(), database, hash, new Checks(database, clock), wayIn()).with(entities);
    }

    private WayIn wayIn() {
        return new WayIn(boundaryCheck(), ledger(), scopes, database);
    }

    public Boundaries boundaries() {
        var facts = new CoveredFacts(database);
        return new Boundaries(
                opening(),
                scopes,
                database,
                new Telling(set -> {
                    new CoveredReplacements(database).onBoundary(set);
                    facts.onBoundary(set);
                    new CoveredNotes(database, policies).onBoundary(set);
                }),
                clock);
    }

    public BoundaryCheck boundaryCheck() {
        return new BoundaryCheck(database, clock);
    }

    public PermissionLedger ledger() {
        return new PermissionLedger(database, clock);
    }

    public Permissions permissions() {
        return new Permissions(opening(), scopes, ledger(), clock);
    }

    public Wordings wordings() {
        return new Wordings(database, new Caller(() -> caller), clock);
    }

    public HelloCards helloCards() {
        return new HelloCards(opening(), database, boundaryCheck());
    }

    public Opening opening() {
        return new Opening(scopes, database, journal, denials, vault);
    }

    public Mirrors mirrors() {
        return new Mirrors(opening(), database, clock, vault);
    }

    public Sealing sealing() {
        return new Sealing(scopes, new SealQueries(database));
    }

    public Seals seals() {
        return new Seals(scopes, journal, new SealQueries(database), clock);
    }

    public Presences presences() {
        return new Presences(database, new Caller(() -> caller), clock);
    }

    public Notes notes() {
        return new Notes(opening(), database, policies, boundaryCheck(), clock);
    }

    public ReadMarks readMarks() {
        return new ReadMarks(scopes, database);
    }

    public BringIns bringIns() {
        return new BringIns(opening(), scopes, database, clock);
    }

    public Calls calls() {
        return new Calls(scopes, journal, database, clock);
    }

    public DaysEnd daysEnd() {
        return new DaysEnd(scopes, database);
    }

    public Drafts drafts() {
        var queries = new DraftQueries(database, policies);
        return new Drafts(database, queries, new DraftWriting(database), author(), clock);
    }

    public Publications publications() {
        return new Publications(database, drafts(), policies, author(), clock);
    }

    private Author author() {
        return new Author(database, () -> caller);
    }

    public Erasures erasures() {
        return new Erasures(database, journal);
    }

    public Scopes scopes() {
        return scopes;
    }

    public PolicyStore policies() {
        return policies;
    }

    public Journal journal() {
        return journal;
    }

    public Database database() {
        return database;
    }

    public TestDatabase home() {
        return home;
    }

    public TestClock clock() {
        return clock;
    }

    public Vault vault() {
        return vault;
    }

    public KeyedHash hash() {
        return hash;
    }

    /** How many statements passed on this connection until now. */
    public int statements() {
        return shared.statements();
    }

    /** Of the block that is running. */
    public EntityManager entities() {
        return entities;
    }

    public Denials denials() {
        return denials;
    }

    /** As the container does it: the denial is journalled on a connection and in a transaction of its own. */
    private final class OwnTransaction extends Denials {

        @Override
        public Refused deny(Scope scope, Refusal refusal, UUID customer) {
            try (var own = home.app().getConnection()) {
                own.setAutoCommit(false);
                var refused =
                        new Denials(new Database(new OneConnection(() -> own)), clock).deny(scope, refusal, customer);
                own.commit();
                return refused;
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}

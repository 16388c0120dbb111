package org.regard.house;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.regard.disclosure.Caller;
import org.regard.disclosure.Denials;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Scope;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;
import org.regard.policy.PolicyStore;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.MasterKey;
import org.regard.sealing.Vault;

/**
 * The floor of the house: one connection, one transaction for each block, a clock and a caller that the test decides, and what
 * every room stands on.
 */
abstract class Ground {

    private final TestDatabase home;
    private final OneConnection shared;
    private Connection connection;
    private String connected;
    final TestClock clock = new TestClock();
    final Vault vault = new Vault(MasterKey.of(House.TEST_KEY));
    final KeyedHash hash = new KeyedHash(MasterKey.of(House.TEST_KEY));
    final Database database;
    final PolicyStore policies;
    final Scopes scopes;
    final Journal journal;
    final Denials denials;
    String caller = "";
    EntityManager entities;

    Ground(TestDatabase home) throws SQLException {
        this.home = home;
        connect();
        shared = new OneConnection(() -> connection);
        database = new Database(shared);
        policies = new PolicyStore(database);
        journal = new Journal(database, clock);
        denials = new OwnTransaction();
        scopes = new Scopes(database, policies, new Caller(() -> caller), clock, denials);
    }

    private void connect() throws SQLException {
        connection = home.app().getConnection();
        connection.setAutoCommit(false);
        connected = home.name();
    }

    /** A test that runs a second time begins anew, with an empty house and on the first day. */
    private void beginAnew() {
        try {
            connection.close();
            connect();
            clock.turnTo(TestClock.START);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Runs a block as a colleague, in one transaction: kept when it ends well, undone when it throws. */
    public <T> T as(String signIn, Callable<T> work) {
        if (!connected.equals(home.name())) {
            beginAnew();
        }
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

package org.regard.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.regard.boundary.BoundaryCheck;
import org.regard.customer.Directory;
import org.regard.customer.ExactValues;
import org.regard.customer.Opening;
import org.regard.disclosure.Caller;
import org.regard.disclosure.Denials;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Scopes;
import org.regard.knowledge.Checks;
import org.regard.knowledge.Facts;
import org.regard.knowledge.HelloCards;
import org.regard.knowledge.WayIn;
import org.regard.platform.Database;
import org.regard.policy.PolicyStore;
import org.regard.rights.PermissionLedger;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.MasterKey;
import org.regard.sealing.Vault;
import org.regard.wording.Overrides;
import org.regard.wording.TextQuestions;
import org.regard.wording.WordListStore;
import org.regard.wording.WordsOfCustomers;

/** The product's own services without a server, for one caller: each piece of work is one transaction. */
final class Workplace implements AutoCloseable {

    private final Connection connection;
    private final EntityManagerFactory factory;
    private final Database database;
    private final KeyedHash hash = new KeyedHash(MasterKey.of(DataSet.KEY));
    private final Clock clock = Clock.systemUTC();
    private final Directory directory;
    private final HelloCards cards;
    private final WayIn wayIn;
    private final Opening opening;
    private final String caller;

    Workplace(DataSet set, String signIn) throws SQLException {
        caller = signIn;
        connection = set.server().application(set.name());
        connection.setAutoCommit(false);
        var source = Shared.source(connection);
        factory = Persistence.createEntityManagerFactory(
                "regard",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.nonJtaDataSource",
                        source,
                        "eclipselink.session-name",
                        "bench-" + System.identityHashCode(this)));
        database = new Database(source);
        var journal = new Journal(database, clock);
        var denials = new Denials(database, clock);
        var scopes = new Scopes(database, new PolicyStore(database), new Caller(() -> caller), clock, denials);
        directory = new Directory(database, scopes, journal, hash, new ExactValues());
        var boundaries = new BoundaryCheck(database, clock);
        var vault = new Vault(MasterKey.of(DataSet.KEY));
        var questions = new TextQuestions(database, new WordListStore(database), new Overrides(database, vault, clock));
        var words = new WordsOfCustomers(questions, database, hash);
        opening = new Opening(scopes, database, journal, denials, vault, words);
        wayIn = new WayIn(boundaries, new PermissionLedger(database, clock), scopes, database, questions);
        cards = new HelloCards(opening, database, boundaries);
    }

    Directory directory() {
        return directory;
    }

    HelloCards cards() {
        return cards;
    }

    Facts facts(EntityManager entities) {
        return new Facts(opening, database, hash, new Checks(database, clock), wayIn).with(entities);
    }

    /** Reads, and journals what was read. */
    <T> T reads(Callable<T> work) throws Exception {
        try {
            T answer = work.call();
            connection.commit();
            return answer;
        } catch (Exception failure) {
            connection.rollback();
            throw failure;
        }
    }

    /** Work that changes entities. */
    interface Writing {
        void with(Facts facts) throws Exception;
    }

    void writes(Writing work) throws Exception {
        var entities = factory.createEntityManager();
        try {
            entities.getTransaction().begin();
            work.with(facts(entities));
            entities.getTransaction().commit();
            connection.commit();
        } catch (Exception failure) {
            connection.rollback();
            throw failure;
        } finally {
            entities.close();
        }
    }

    @Override
    public void close() throws SQLException {
        factory.close();
        connection.close();
    }
}

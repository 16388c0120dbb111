package org.regard.bench.gdpr;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.regard.bench.DataSet;
import org.regard.bench.Shared;
import org.regard.boundary.BoundaryCheck;
import org.regard.customer.Opening;
import org.regard.disclosure.Caller;
import org.regard.disclosure.Denials;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scope;
import org.regard.disclosure.Scopes;
import org.regard.disclosure.SealQueries;
import org.regard.disclosure.Sealing;
import org.regard.knowledge.Checks;
import org.regard.knowledge.FactView;
import org.regard.knowledge.Facts;
import org.regard.knowledge.HelloCards;
import org.regard.knowledge.WayIn;
import org.regard.mirror.Mirrors;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;
import org.regard.policy.PolicyStore;
import org.regard.retention.Certifying;
import org.regard.retention.Endings;
import org.regard.retention.Erasures;
import org.regard.retention.RetentionRuns;
import org.regard.retention.Staying;
import org.regard.retention.Sweep;
import org.regard.rights.Objections;
import org.regard.rights.PermissionLedger;
import org.regard.rights.RecipientLedger;
import org.regard.rights.Recipients;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.MasterKey;
import org.regard.sealing.Vault;
import org.regard.wording.Overrides;
import org.regard.wording.TextQuestions;
import org.regard.wording.WordListStore;
import org.regard.wording.WordsOfCustomers;

/** The services that the four roles need, without a server: the privacy steward asks, row security is in force. */
final class GdprDesk implements AutoCloseable {

    private static final String STEWARD = "steward";
    private final Clock clock = Clock.systemUTC();
    private final Connection connection;
    private final Connection refusals;
    private final EntityManagerFactory factory;
    private final Database database;
    private final MasterKey master = MasterKey.of(DataSet.KEY);
    private final PolicyStore store;
    private final Journal journal;
    private final Scopes scopes;
    private final Opening opening;
    private final BoundaryCheck boundaries;
    private final HelloCards cards;
    private final Sealing sealing;
    private final GdprPolicy policy;
    private final TextQuestions questions;

    GdprDesk(DataSet set) throws SQLException {
        connection = set.server().application(set.name());
        connection.setAutoCommit(false);
        var source = Shared.source(connection);
        factory = Persistence.createEntityManagerFactory("regard", settings(source, this));
        database = new Database(source);
        store = new PolicyStore(database);
        journal = new Journal(database, clock);
        refusals = set.server().application(set.name());
        refusals.setAutoCommit(false);
        var denials = new OwnTransaction(refusals, clock);
        scopes = new Scopes(database, store, new Caller(() -> STEWARD), clock, denials);
        boundaries = new BoundaryCheck(database, clock);
        sealing = new Sealing(scopes, new SealQueries(database));
        questions = new TextQuestions(
                database, new WordListStore(database), new Overrides(database, new Vault(master), clock));
        var words = new WordsOfCustomers(questions, database, new KeyedHash(master));
        opening = new Opening(scopes, database, journal, denials, new Vault(master), words);
        cards = new HelloCards(opening, database, boundaries);
        policy = new GdprPolicy(database, store, STEWARD, clock);
    }

    /** A "no" outlives the roll-back of what was refused, as it does in the server. */
    private static final class OwnTransaction extends Denials {

        private final Connection connection;

        private OwnTransaction(Connection connection, Clock clock) {
            super(new Database(Shared.source(connection)), clock);
            this.connection = connection;
        }

        @Override
        public Refused deny(Scope scope, Refusal refusal, UUID customer) {
            var no = super.deny(scope, refusal, customer);
            try {
                connection.commit();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return no;
        }
    }

    private static Map<String, Object> settings(javax.sql.DataSource source, Object desk) {
        return Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource",
                "",
                "jakarta.persistence.nonJtaDataSource",
                source,
                "eclipselink.session-name",
                "gdpr-" + System.identityHashCode(desk));
    }

    /** Work with the facts. */
    interface Writing<T> {
        T with(Facts facts) throws Exception;
    }

    <T> T writes(Writing<T> work) throws Exception {
        var entities = factory.createEntityManager();
        try {
            entities.getTransaction().begin();
            var wayIn = new WayIn(boundaries, new PermissionLedger(database, clock), scopes, database, questions);
            var facts = new Facts(opening, database, new KeyedHash(master), new Checks(database, clock), wayIn);
            T answer = work.with(facts.with(entities));
            entities.getTransaction().commit();
            connection.commit();
            return answer;
        } finally {
            entities.close();
        }
    }

    <T> T does(Callable<T> work) throws Exception {
        T answer = work.call();
        connection.commit();
        return answer;
    }

    List<FactView> known(UUID customer, Look look) throws Exception {
        return does(() -> cards.known(customer, look, Locale.ENGLISH)).facts();
    }

    FactView fact(UUID customer, UUID id, Look look) throws Exception {
        return does(() -> cards.fact(customer, id, look, Locale.ENGLISH));
    }

    Mirrors mirrors() {
        return new Mirrors(opening, database, clock, new Vault(master));
    }

    Objections objections() {
        return new Objections(opening, database, clock, questions);
    }

    Recipients recipients() {
        return new Recipients(opening, database, new RecipientLedger(database), clock, questions);
    }

    void begin() throws Exception {
        does(policy::begin);
    }

    void publish(int purpose, int months) throws Exception {
        does(() -> policy.keep(purpose, months));
    }

    int erase(UUID customer) throws Exception {
        return does(() -> new Erasures(database, journal).erase(List.of(customer), scopes.enterAsHouse(Sweep.PURPOSE)));
    }

    /** A whole run with its second look and its certificate; answers how many facts went. */
    long sweep() throws Exception {
        seal();
        var staying = new Staying(database, List.of());
        var endings = new Endings(database, List.of());
        var runs = new RetentionRuns(database, scopes, journal, staying, endings, clock);
        var certifying = new Certifying(database, new KeyedHash(master), clock);
        var sweep = new Sweep(
                database, scopes, journal, clock, staying, endings, new Erasures(database, journal), certifying);
        var id = does(() -> runs.start(ServiceSide.CARE));
        for (boolean more = true; more; ) {
            more = does(sweep::step);
        }
        var run = does(() -> runs.run(id, ServiceSide.CARE));
        if (run.certificate() == null) {
            throw new IllegalStateException("no certificate: " + run.state());
        }
        return run.gone().stream()
                .filter(one -> one.place().equals("fact"))
                .mapToLong(one -> one.gone())
                .sum();
    }

    void seal() throws Exception {
        does(() -> {
            sealing.sealWaiting();
            return true;
        });
    }

    void undo() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        factory.close();
        refusals.close();
        connection.close();
    }
}

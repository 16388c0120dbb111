package org.regard.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.regard.disclosure.Caller;
import org.regard.disclosure.Denials;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.policy.PolicyStore;
import org.regard.policy.draft.Author;
import org.regard.policy.draft.DraftQueries;
import org.regard.policy.draft.DraftWriting;
import org.regard.policy.draft.Drafts;
import org.regard.policy.draft.Publications;
import org.regard.retention.Staying;
import org.regard.retention.simulation.Simulation;
import org.regard.retention.simulation.SimulationQueries;
import org.regard.retention.simulation.Simulations;

/** The steward's desk without a server: each piece of work is one transaction. */
final class PolicyDesk implements AutoCloseable {

    private static final String STEWARD = "steward";
    private final Connection connection;
    private final Drafts drafts;
    private final Publications publications;
    private final Simulations simulations;
    private final PolicyStore store;

    PolicyDesk(DataSet set) throws SQLException {
        connection = set.server().application(set.name());
        connection.setAutoCommit(false);
        var clock = Clock.systemUTC();
        var database = new Database(Shared.source(connection));
        store = new PolicyStore(database);
        var author = new Author(database, () -> STEWARD);
        drafts = new Drafts(database, new DraftQueries(database, store), new DraftWriting(database), author, clock);
        publications = new Publications(database, drafts, store, author, clock);
        var scopes = new Scopes(database, store, new Caller(() -> STEWARD), clock, new Denials(database, clock));
        simulations = new Simulations(
                drafts,
                scopes,
                new Journal(database, clock),
                new SimulationQueries(database),
                new Staying(database, List.of()));
    }

    /** A draft that keeps a category for other months than the version in force does; answers its number. */
    int keepsFor(String code, int months) throws SQLException {
        return done(() -> {
            int version = drafts.begin(store.current().version());
            var policy = drafts.draft(version).policy();
            var changed = policy.categories().stream()
                    .map(one -> one.code().equals(code) ? one.keptFor(months) : one)
                    .toList();
            drafts.replace(version, drafts.draft(version).revision(), policy.with(policy.purposes(), changed), "");
            return version;
        });
    }

    Simulation simulate(int version) throws SQLException {
        return done(() -> simulations.simulate(version, Look.of("oversight")));
    }

    void publish(int version) throws SQLException {
        done(() -> {
            publications.publish(
                    version, drafts.draft(version).revision(), store.current().version());
            return version;
        });
    }

    private <T> T done(Supplier<T> work) throws SQLException {
        var answer = work.get();
        connection.commit();
        return answer;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

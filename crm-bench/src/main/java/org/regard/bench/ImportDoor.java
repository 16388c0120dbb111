package org.regard.bench;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.regard.disclosure.Caller;
import org.regard.disclosure.Denials;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scope;
import org.regard.disclosure.Scopes;
import org.regard.exchange.Bringing;
import org.regard.exchange.ImportJobs;
import org.regard.exchange.ImportStaging;
import org.regard.exchange.Imports;
import org.regard.exchange.mapping.Mapping;
import org.regard.exchange.reading.FileForm;
import org.regard.exchange.staging.RowRefusal;
import org.regard.exchange.work.ImportWork;
import org.regard.platform.Database;
import org.regard.policy.PolicyStore;
import org.regard.retention.Erasures;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.MasterKey;
import org.regard.sealing.Vault;
import org.regard.wording.WordListStore;

/** The product's import without a server: each call of staging and each step of the work is one transaction. */
final class ImportDoor implements AutoCloseable {

    private static final Look CARE = Look.of("directory-care");
    private final Connection connection;
    private final Imports imports;
    private final ImportWork work;

    ImportDoor(DataSet set, String signIn) throws SQLException {
        connection = set.server().application(set.name());
        connection.setAutoCommit(false);
        var clock = Clock.systemUTC();
        var database = new Database(Shared.source(connection));
        var master = MasterKey.of(DataSet.KEY);
        var vault = new Vault(master);
        var journal = new Journal(database, clock);
        var scopes = new Scopes(
                database, new PolicyStore(database), new Caller(() -> signIn), clock, new Denials(database, clock));
        imports = new Imports(new Staged(database, scopes, vault, clock), new ImportJobs(database, scopes, clock));
        work = new ImportWork(
                database, scopes, journal, vault, new KeyedHash(master), new Erasures(database, journal), clock);
    }

    UUID bring(InputStream file, Bringing how) {
        return imports.bring(file, how, CARE);
    }

    /** Takes steps until nothing waits any more. */
    void work() throws SQLException {
        for (var job = kept(work::waiting); job.isPresent(); job = kept(work::waiting)) {
            var id = job.get();
            kept(() -> work.step(id));
        }
    }

    private <T> T kept(Callable<T> step) {
        try {
            T answer = step.call();
            connection.commit();
            return answer;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The most that the heap of this process ever held, in megabytes, what waited to be collected included. */
    static long heapAtMost() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** As the server does it: a transaction for each call. */
    private final class Staged extends ImportStaging {

        Staged(Database database, Scopes scopes, Vault vault, Clock clock) {
            super(database, scopes, vault, clock, new WordListStore(database));
        }

        @Override
        public Scope enter(Look look) {
            return kept(() -> super.enter(look));
        }

        @Override
        public Opened open(Mapping mapping, FileForm form, Bringing how, Look look) {
            return kept(() -> super.open(mapping, form, how, look));
        }

        @Override
        public void add(UUID job, Batch batch, List<RowRefusal> refusals, long whole) {
            kept(() -> {
                super.add(job, batch, refusals, whole);
                return job;
            });
        }

        @Override
        public void close(UUID job, long[] seen) {
            kept(() -> {
                super.close(job, seen);
                return job;
            });
        }
    }
}

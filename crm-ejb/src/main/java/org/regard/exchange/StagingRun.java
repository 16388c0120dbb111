package org.regard.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.regard.exchange.mapping.Mapping;
import org.regard.exchange.reading.ContactFile;
import org.regard.exchange.reading.Row;
import org.regard.exchange.staging.Arrival;
import org.regard.exchange.staging.RowReader;
import org.regard.exchange.staging.RowRefusal;
import org.regard.policy.Policy;

/** Reads a file once and hands on batches of what is kept; holds no more than one batch. */
final class StagingRun {
    private static final int BATCH = 500;

    private final ContactFile file;
    private final RowReader reader;
    private final ImportStaging.Opened job;
    private final ImportStaging staging;
    private final long[] seen;
    private final List<RowRefusal> refusals = new ArrayList<>();
    private final StringBuilder text = new StringBuilder(1 << 17);
    private int rows;
    private int batches;

    StagingRun(ContactFile file, Mapping mapping, Policy policy, ImportStaging.Opened job, ImportStaging staging) {
        this.file = file;
        this.reader = new RowReader(mapping, policy, staging.words(), refusals::add);
        this.job = job;
        this.staging = staging;
        this.seen = new long[file.columns().size()];
    }

    /** Answers for each column how many rows had a value there. */
    long[] run() throws IOException {
        for (Row row = file.next(); row != null; row = file.next()) {
            for (int i = 0; i < seen.length; i++) if (row.at(i) != null) seen[i]++;
            Optional<Arrival> arrival = reader.read(row);
            if (arrival.isPresent()) {
                arrival.get().write(text);
                rows++;
            }
            if (rows == BATCH || refusals.size() >= BATCH) flush();
        }
        flush();
        return seen;
    }

    private void flush() {
        if (rows == 0 && refusals.isEmpty()) return;
        long whole = refusals.stream().filter(RowRefusal::wholeRow).count();
        int n = rows == 0 ? batches : ++batches;
        byte[] sealed = rows == 0 ? new byte[0] : job.key().seal(new UUID(0, n), text.toString());
        staging.add(job.id(), new ImportStaging.Batch(n, rows, sealed), refusals, whole);
        text.setLength(0);
        refusals.clear();
        rows = 0;
    }
}

package org.regard.exchange.work;

import java.util.List;
import java.util.UUID;
import org.regard.exchange.staging.RowRefusal;
import org.regard.platform.Database;

/** Stores what did not come in: row, column and rule, never the value. */
public final class Refusals {
    private final Bulk bulk;

    public Refusals(Database database) {
        bulk = new Bulk(database);
    }

    public void store(UUID job, List<RowRefusal> refusals) {
        CopyBuffer rows = new CopyBuffer(4);
        for (RowRefusal refusal : refusals)
            rows.row().id(job).big(refusal.row()).text(refusal.column()).text(refusal.rule());
        bulk.store("import_refusal", "job_id, row_number, column_name, rule", rows, "on conflict do nothing");
    }
}

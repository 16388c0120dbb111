package org.regard.exchange.work;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.regard.boundary.BoundarySet;
import org.regard.platform.Database;

/** Old values that undoing an import would bring back go, too, when a new boundary covers them. */
@Dependent
public class CoveredReplacements {
    private final Database database;

    @Inject
    public CoveredReplacements(Database database) {
        this.database = database;
    }

    private record Old(UUID fact, UUID job) {}

    /** Nobody reads them, so they are not counted for the colleague; the mirror alone shows them. */
    public void onBoundary(@Observes BoundarySet set) {
        if (!set.isErasing()) return;
        List<Old> covered = new ArrayList<>();
        database.list(
                """
                select r.fact_id, r.job_id, r.sealed, f.category from import_replaced r
                  join fact f on f.customer_id = r.customer_id and f.id = r.fact_id where r.customer_id = ?""",
                row -> {
                    Old old = new Old(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                    String value = set.key().open(old.fact(), row.getBytes(3));
                    var category = set.opened()
                            .scope()
                            .policy()
                            .category(row.getString(4))
                            .orElse(null);
                    return set.covers(category, value) && covered.add(old);
                },
                set.customer());
        for (Old old : covered)
            database.run(
                    "delete from import_replaced where customer_id = ? and fact_id = ? and job_id = ?",
                    set.customer(),
                    old.fact(),
                    old.job());
    }
}

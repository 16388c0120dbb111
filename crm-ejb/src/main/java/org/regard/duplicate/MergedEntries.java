package org.regard.duplicate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Ending;
import org.regard.retention.Erasures;
import org.regard.retention.Sweep;

/** What a merge hid goes for good with the next sweep; from then on it cannot be taken back. */
@Dependent
public class MergedEntries implements Ending {

    private final Database database;
    private final Erasures erasures;
    private final Scopes scopes;

    @Inject
    public MergedEntries(Database database, Erasures erasures, Scopes scopes) {
        this.database = database;
        this.erasures = erasures;
        this.scopes = scopes;
    }

    @Override
    public String place() {
        return "merge";
    }

    @Override
    public String reason() {
        return "merged";
    }

    @Override
    public int letGo(Instant now, LocalDate today, int most) {
        var merged = database.list(
                "select other_id from merge order by merged_at limit ?", row -> row.getObject(1, UUID.class), most);
        return erasures.erase(merged, scopes.enterAsHouse(Sweep.PURPOSE));
    }

    @Override
    public long left(Instant now, LocalDate today) {
        return all();
    }

    @Override
    public long all() {
        return database.one("select count(*) from merge", row -> row.getLong(1)).orElse(0L);
    }
}

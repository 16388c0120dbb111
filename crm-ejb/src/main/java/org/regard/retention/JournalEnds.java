package org.regard.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.regard.platform.Database;
import org.regard.platform.Ending;
import org.regard.platform.Setting;

/** The journal's own retention: cut at the newest checkpoint all of whose entries are old enough; its signed head stays. */
final class JournalEnds implements Ending {

    private final Database database;

    JournalEnds(Database database) {
        this.database = database;
    }

    @Override
    public String place() {
        return "disclosure";
    }

    @Override
    public String reason() {
        return "age";
    }

    @Override
    public int letGo(Instant now, LocalDate today, int most) {
        return database.one("select cut_journal(?, ?)", row -> row.getInt(1), before(today), now)
                .orElse(0);
    }

    @Override
    public long left(Instant now, LocalDate today) {
        return database.one(
                        "select count(*) from journal_seal where n <= journal_end(?)",
                        row -> row.getLong(1),
                        before(today))
                .orElse(0L);
    }

    /** The seal has no gaps: its numbers say how many there are. */
    @Override
    public long all() {
        return database.one(
                        "select coalesce((select max(n) from journal_seal) - (select min(n) from journal_seal) + 1, 0)",
                        row -> row.getLong(1))
                .orElse(0L);
    }

    /** What stands in the journal from before goes. */
    static Instant before(LocalDate today) {
        long months = Setting.JOURNAL_MONTHS.value().map(Long::parseLong).orElseThrow();
        return today.minusMonths(months).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}

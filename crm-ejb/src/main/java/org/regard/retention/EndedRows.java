package org.regard.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.regard.platform.Database;
import org.regard.platform.Ending;

/** Rows of one table that end by a condition of time; the table has an index for it. */
final class EndedRows implements Ending {

    private final Database database;
    private final String table;
    private final String reason;
    private final String ended;
    private final BiFunction<Instant, LocalDate, List<Object>> values;

    /**
     * @param ended condition over the table, in our own words; its parameters are bound
     * @param values the parameters of the condition at a moment
     */
    EndedRows(
            Database database,
            String table,
            String reason,
            String ended,
            BiFunction<Instant, LocalDate, List<Object>> values) {
        this.database = database;
        this.table = table;
        this.reason = reason;
        this.ended = ended;
        this.values = values;
    }

    @Override
    public String place() {
        return table;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public int letGo(Instant now, LocalDate today, int most) {
        return database.run(
                "delete from %1$s where ctid = any (array(select ctid from %1$s where %2$s limit %3$d))"
                        .formatted(table, ended, most),
                values.apply(now, today).toArray());
    }

    @Override
    public long left(Instant now, LocalDate today) {
        return count(" where " + ended, values.apply(now, today).toArray());
    }

    @Override
    public long all() {
        return count("");
    }

    private long count(String where, Object... bound) {
        return database.one("select count(*) from " + table + where, row -> row.getLong(1), bound)
                .orElseThrow();
    }
}

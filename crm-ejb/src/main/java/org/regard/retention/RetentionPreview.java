package org.regard.retention;

import java.time.LocalDate;
import java.util.List;

/**
 * What a run of this day would do.
 *
 * @param policy the version by which it would decide
 */
public record RetentionPreview(LocalDate day, int policy, List<Row> rows) {

    /**
     * Something that has ended, for one reason.
     *
     * @param place a table; {@code customer} and {@code fact} above all
     * @param category code of the policy; empty where the place has none
     * @param goes how many would go
     * @param stays how many would stay; the reason says why
     */
    public record Row(String place, String category, String reason, long goes, long stays) {}

    public RetentionPreview {
        rows = List.copyOf(rows);
    }

    public long goes() {
        return rows.stream().mapToLong(Row::goes).sum();
    }

    public long stays() {
        return rows.stream().mapToLong(Row::stays).sum();
    }

    public List<Row> going() {
        return rows.stream().filter(row -> row.goes() > 0).toList();
    }

    public List<Row> staying() {
        return rows.stream().filter(row -> row.stays() > 0).toList();
    }
}

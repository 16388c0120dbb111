package org.regard.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A list that was brought in, or is being brought in.
 *
 * @param by the name of the colleague who brought it
 * @param state receiving, waiting, running, done, failed, cancelled, undoing or undone
 * @param of rows staged; grows while the file is still being read
 * @param problem the rule that made it fail, or null
 * @param undoable whether everything it changed can still be put back
 */
public record ImportJob(
        UUID id,
        String by,
        String kind,
        String charset,
        String separator,
        String state,
        boolean dryRun,
        OnDuplicate onDuplicate,
        long done,
        long of,
        Counts counts,
        String problem,
        Instant broughtAt,
        Instant finishedAt,
        boolean undoable,
        int policy,
        List<ColumnFate> columns) {

    /** What came of the rows. Created and updated count customers, the others rows. */
    public record Counts(
            long rows, long created, long updated, long duplicates, long refused, long refusedValues, long stayed) {}

    /**
     * What became of a column.
     *
     * @param target its code, or null when it was left behind
     * @param reason its code, or null when it was kept
     * @param seen rows that had a value there
     */
    public record ColumnFate(String name, String target, String reason, String clue, long seen) {}

    /** Nothing more happens by itself. */
    public boolean over() {
        return List.of("done", "failed", "cancelled", "undone").contains(state);
    }

    public boolean cancellable() {
        return List.of("waiting", "running").contains(state);
    }

    /** From 0 to 100. */
    public int percent() {
        return of == 0 ? (over() ? 100 : 0) : (int) (100 * done / of);
    }

    public List<ColumnFate> leftBehind() {
        return columns.stream().filter(column -> column.target() == null).toList();
    }

    public List<ColumnFate> kept() {
        return columns.stream().filter(column -> column.target() != null).toList();
    }
}

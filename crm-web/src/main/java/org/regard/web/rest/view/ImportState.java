package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.regard.exchange.ImportJob;
import org.regard.web.exchange.ImportWords;

/** A list that comes in: how far it is and what came of it. */
@Schema(name = "Import", description = "A list that comes in: how far it is and what came of it.")
public record ImportState(
        UUID id,
        @Schema(allowableValues = {"waiting", "running", "done", "failed", "cancelled", "undone"}) String state,
        @Schema(description = "Tried out: nobody was stored.") boolean dryRun,
        @Schema(allowableValues = {"csv", "vcard", "json"}) String kind,
        @Schema(description = "Rows worked through.") long done,
        @Schema(description = "Rows that may come in; grows while the file is read.") long of,
        Counts counts,
        @Schema(description = "Columns that came in, and as what.") List<Kept> kept,
        @Schema(description = "Columns of which nothing was stored, and why.") List<Left> leftBehind,
        @Schema(description = "The rule that stopped it, if one did.") String problem,
        @Schema(description = "Whether all of it can still be put back.") boolean undoable,
        Instant broughtAt,
        Instant finishedAt,
        @Schema(description = "Rows and values that stayed outside, as CSV.") String errors,
        @Schema(description = "POST here to put all of it back.") String undo,
        @Schema(description = "POST here to stop.") String cancel) {

    /** What came of the rows. */
    @Schema(name = "ImportCounts")
    public record Counts(
            long rows,
            @Schema(description = "New customers.") long created,
            @Schema(description = "Customers of before that were completed or changed.") long updated,
            @Schema(description = "Rows about somebody known already, or earlier in the file.") long duplicates,
            @Schema(description = "Rows left outside.") long refused,
            @Schema(description = "Single values left outside.") long refusedValues,
            @Schema(description = "What undo left, because somebody has changed it since.") long stayed) {}

    /** A column that came in. */
    @Schema(name = "ColumnKept")
    public record Kept(String column, @Schema(example = "person.phone") String target) {}

    /** A column that stayed at the door. */
    @Schema(name = "ColumnLeft")
    public record Left(
            String column,
            @Schema(example = "never-kept.photo") String code,
            @Schema(description = "In the caller's language.") String reason) {}

    public static ImportState of(ImportJob job, ImportWords words, String address) {
        var counts = job.counts();
        return new ImportState(
                job.id(),
                shown(job.state()),
                job.dryRun(),
                job.kind(),
                job.done(),
                job.of(),
                new Counts(
                        counts.rows(),
                        counts.created(),
                        counts.updated(),
                        counts.duplicates(),
                        counts.refused(),
                        counts.refusedValues(),
                        counts.stayed()),
                job.kept().stream()
                        .map(column -> new Kept(column.name(), column.target()))
                        .toList(),
                job.leftBehind().stream()
                        .map(column -> new Left(column.name(), column.reason(), words.reason(column.reason())))
                        .toList(),
                job.problem(),
                job.undoable(),
                job.broughtAt(),
                job.finishedAt(),
                address + "/errors",
                address + "/undo",
                address + "/cancel");
    }

    /** While the file is read the job waits, and while it is undone it runs. */
    private static String shown(String state) {
        return switch (state) {
            case "receiving" -> "waiting";
            case "undoing" -> "running";
            default -> state;
        };
    }
}

package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.retention.RetentionRun;

/** One run of the sweep. */
@Schema(name = "RetentionRun")
public record RetentionRunView(
        UUID id,
        @Schema(description = "Missing: the night.") String askedBy,
        @Schema(allowableValues = {"waiting", "running", "done", "failed", "cancelled"}) String state,
        @Schema(allowableValues = {"collecting", "letting-go", "endings", "looking", "over"}) String phase,
        LocalDate day,
        int policy,
        @Schema(description = "Facts and customers that it has collected.") long due,
        @Schema(description = "Worked through of them.") long done,
        @Schema(description = "Rule of what stood in the way; missing when nothing did.") String problem,
        Instant askedAt,
        Instant finishedAt,
        List<Gone> gone,
        @Schema(description = "Missing while there is none; a run that failed or was stopped has none.")
                UUID certificate) {

    /** What went from a place, for one reason. */
    @Schema(name = "GoneRows")
    public record Gone(String place, String category, String reason, long gone) {}

    public static RetentionRunView of(RetentionRun run) {
        return new RetentionRunView(
                run.id(),
                run.askedBy(),
                run.state(),
                run.phase(),
                run.day(),
                run.policy(),
                run.due(),
                run.done(),
                run.problem(),
                run.askedAt(),
                run.finishedAt(),
                run.gone().stream()
                        .map(one -> new Gone(one.place(), one.category(), one.reason(), one.gone()))
                        .toList(),
                run.certificate());
    }
}

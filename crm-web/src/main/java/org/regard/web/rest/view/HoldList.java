package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.retention.Hold;

/** What has to stay for a time although it ended. */
public record HoldList(List<Entry> items) {

    /** One hold. */
    @Schema(name = "Hold")
    public record Entry(
            UUID id,
            String reason,
            @Schema(description = "Missing: all customers.") UUID customer,
            @Schema(description = "Missing: everything kept.") String category,
            @Schema(description = "Missing: whatever way it came in.") UUID importJob,
            String setBy,
            LocalDate setOn,
            LocalDate reviewOn,
            LocalDate endsOn,
            @Schema(description = "Missing while nobody lifted it.") LocalDate liftedOn) {}

    public static HoldList of(List<Hold> holds) {
        return new HoldList(holds.stream()
                .map(one -> new Entry(
                        one.id(),
                        one.reason(),
                        one.customer(),
                        one.category(),
                        one.importJob(),
                        one.setBy(),
                        one.setOn(),
                        one.reviewOn(),
                        one.endsOn(),
                        one.liftedOn()))
                .toList());
    }
}

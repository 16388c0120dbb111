package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.regard.rights.RestrictionView;

/** One restriction. */
@Schema(name = "Restriction", description = "Stored and not read (GDPR Art. 18).")
public record RestrictionEntry(
        UUID id,
        @Schema(allowableValues = {"accuracy", "unlawful", "claims", "objection"}) String ground,
        Instant setAt,
        String channel,
        String heardBy,
        @Schema(description = "When they were told that it will be lifted.") Instant noticeAt,
        String noticeChannel,
        @Schema(description = "Missing while it stands.") Instant liftedAt,
        String liftedBy) {

    static RestrictionEntry of(RestrictionView view) {
        return new RestrictionEntry(
                view.id(),
                view.ground(),
                view.setAt(),
                view.channel(),
                view.heardBy(),
                view.noticeAt(),
                view.noticeChannel(),
                view.liftedAt(),
                view.liftedBy());
    }
}

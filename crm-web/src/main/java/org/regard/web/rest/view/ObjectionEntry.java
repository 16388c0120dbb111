package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.regard.rights.ObjectionView;

/** One objection. */
@Schema(name = "Objection", description = "An objection to a purpose and all below it (GDPR Art. 21).")
public record ObjectionEntry(
        UUID id,
        @Schema(example = "small-talk") String purpose,
        @Schema(description = "Nothing outweighs it: advertising, or keeping in touch.") boolean absolute,
        Instant objectedAt,
        String channel,
        @Schema(description = "Name of the colleague who heard it.") String heardBy,
        Instant assessedAt,
        @Schema(description = "What was found about compelling grounds.") String assessment,
        @Schema(description = "Missing while it stands.") Instant endedAt,
        @Schema(allowableValues = {"taken-back", "outweighed"}) String endedWhy) {

    static ObjectionEntry of(ObjectionView view) {
        return new ObjectionEntry(
                view.id(),
                view.purpose(),
                view.absolute(),
                view.objectedAt(),
                view.channel(),
                view.heardBy(),
                view.assessedAt(),
                view.assessment(),
                view.endedAt(),
                view.endedWhy());
    }
}

package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.regard.retention.SetHold;

/** Something that has to stay for a time. */
@Schema(name = "HoldToSet", description = "What has to stay: all that is named here at once; at least one of them.")
public record HoldBody(
        @Schema(
                        description = "5 to 200 characters, as one would say it to whom it concerns; kept sealed.",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String reason,
        UUID customer,
        @Schema(description = "Code of a data category.") String category,
        UUID importJob,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate reviewOn,
        @Schema(description = "Within 24 months.", requiredMode = Schema.RequiredMode.REQUIRED) LocalDate endsOn) {

    public SetHold asRequest() {
        return new SetHold(reason, customer, category, importJob, reviewOn, endsOn);
    }
}

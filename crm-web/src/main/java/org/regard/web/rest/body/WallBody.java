package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.regard.customer.wall.SetWall;

/** Two customers to be parted. */
@Schema(name = "WallToSet")
public record WallBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) UUID customer,
        @Schema(description = "Nobody may serve both.", requiredMode = Schema.RequiredMode.REQUIRED) UUID other,
        @Schema(description = "5 to 200 characters; kept sealed.", requiredMode = Schema.RequiredMode.REQUIRED)
                String reason,
        @Schema(
                        description =
                                "A wall does not fall by itself: when to ask whether it is needed, within 24 months.",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                LocalDate reviewOn) {

    public SetWall asRequest() {
        return new SetWall(customer, other, reason, reviewOn);
    }
}

package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.regard.retention.Renewal;

/** Why a fading fact stays. */
@Schema(name = "Renewal")
public record RenewalBody(
        @Schema(
                        allowableValues = {"confirmed", "needed"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String why,
        @Schema(description = "The day on which the customer said that it is still so; for `confirmed`.")
                LocalDate confirmedOn) {

    public Renewal asRequest() {
        return new Renewal(Renewal.Why.of(why).orElse(null), confirmedOn);
    }
}

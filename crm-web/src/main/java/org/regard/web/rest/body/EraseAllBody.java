package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.regard.retention.erasure.EraseRequest;
import org.regard.retention.erasure.Reason;
import org.regard.retention.erasure.Way;

/** Several to be erased in one run. */
@Schema(name = "EraseAll")
public record EraseAllBody(
        @Schema(description = "At most 1,000.", requiredMode = Schema.RequiredMode.REQUIRED) List<UUID> customers,
        @Schema(
                        allowableValues = {"customer-asked", "no-longer-needed", "unlawful"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String reason,
        @Schema(
                        description = "How they said so; with `customer-asked`.",
                        allowableValues = {"in-person", "letter", "phone", "email"})
                String way,
        @Schema(description = "Contracts run or claims are open.", defaultValue = "false") Boolean contractRuns) {

    public EraseRequest toRequest() {
        return new EraseRequest(
                Reason.of(reason == null ? "" : reason).orElse(null),
                Way.of(way == null ? "" : way).orElse(null),
                Boolean.TRUE.equals(contractRuns));
    }

    /** Whom; nobody when nobody was named. */
    public List<UUID> whom() {
        return customers == null ? List.of() : customers;
    }
}

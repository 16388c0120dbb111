package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import org.regard.platform.Refusal;
import org.regard.retention.erasure.EraseRequest;
import org.regard.retention.erasure.Reason;
import org.regard.retention.erasure.Way;

/** Why somebody is erased, and how they said so. */
@Schema(name = "Erase")
public record EraseBody(
        @Schema(
                        description =
                                "Why; without the customer's word only a privacy steward gives one of the others.",
                        allowableValues = {"customer-asked", "no-longer-needed", "unlawful"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String reason,
        @Schema(
                        description = "How they said so; with `customer-asked`.",
                        allowableValues = {"in-person", "letter", "phone", "email"})
                String way,
        @Schema(
                        description =
                                "A contract runs or a claim is open: what was kept for it stays until its own end.",
                        defaultValue = "false")
                Boolean contractRuns,
        @Schema(
                        description = "The customer's version, as the plan says it.",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                Integer version) {

    public EraseRequest toRequest() {
        return new EraseRequest(
                Reason.of(reason == null ? "" : reason).orElse(null),
                Way.of(way == null ? "" : way).orElse(null),
                Boolean.TRUE.equals(contractRuns));
    }

    /** The version of the customer that was looked at; who erases has looked. */
    public long seen() {
        if (version == null) {
            throw Refusal.malformed("erasure.which-version").asException();
        }
        return version;
    }
}

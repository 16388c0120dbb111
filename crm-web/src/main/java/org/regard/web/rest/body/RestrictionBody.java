package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;

/** A restriction to set. */
@Schema(name = "RestrictionToSet")
public record RestrictionBody(
        @Schema(
                        description = "Art. 18(1)(a) to (d).",
                        allowableValues = {"accuracy", "unlawful", "claims", "objection"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String ground,
        @Schema(
                        allowableValues = {"in-person", "phone", "letter", "e-mail", "form"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String channel) {}

package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;

/** Two months more. */
@Schema(name = "RequestExtended")
public record ExtensionBody(
        @Schema(
                        description = "The reason as it was told.",
                        maxLength = 500,
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String reason,
        @Schema(
                        allowableValues = {"in-person", "phone", "letter", "e-mail", "form"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String channel) {}

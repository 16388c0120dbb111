package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;

/** An objection to a purpose. */
@Schema(name = "ObjectionToHear")
public record ObjectionBody(
        @Schema(
                        description = "Code of the purpose; all below it is stopped as well.",
                        example = "small-talk",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String purpose,
        @Schema(description = "Whether they mean advertising: nothing outweighs it.", defaultValue = "false")
                Boolean advertising,
        @Schema(
                        allowableValues = {"in-person", "phone", "letter", "e-mail", "form"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String channel) {}

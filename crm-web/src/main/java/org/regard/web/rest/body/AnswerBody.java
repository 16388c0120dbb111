package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;

/** The answer as it was told. */
@Schema(name = "RequestAnswered")
public record AnswerBody(
        @Schema(
                        allowableValues = {"done", "partly", "refused"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String outcome,
        @Schema(
                        description = "What was told beyond that; owed for a no and for half a yes (GDPR Art. 12(4)).",
                        maxLength = 500)
                String said,
        @Schema(
                        allowableValues = {"in-person", "phone", "letter", "e-mail", "form"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String channel) {}

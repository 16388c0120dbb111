package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;

/** The steward's assessment of an objection. */
@Schema(name = "Assessment")
public record AssessmentBody(
        @Schema(
                        description = "Whether compelling grounds of ours outweigh it.",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                Boolean outweighed,
        @Schema(
                        description = "What was weighed, and with what result.",
                        maxLength = 500,
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String found) {}

package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;

/** What the steward saw before saying yes. */
@Schema(name = "PolicyPublication")
public record PublicationBody(
        @Schema(
                        description =
                                "The version in force with which the draft was compared; another one by now: 409.",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                Integer against) {}

package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** A request that was received. */
@Schema(name = "RequestReceived")
public record RequestBody(
        @Schema(
                        allowableValues = {"access", "correction", "erasure", "restriction", "portability", "objection"
                        },
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String kind,
        @Schema(description = "The day it reached us; today, when left out.") LocalDate receivedOn,
        @Schema(
                        allowableValues = {"in-person", "phone", "letter", "e-mail", "form"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String channel) {}

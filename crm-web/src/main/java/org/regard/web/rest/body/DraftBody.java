package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;

/** Where a draft begins. */
@Schema(name = "DraftToBegin")
public record DraftBody(
        @Schema(description = "A version that is or was in force. Left out: the one in force.") Integer from,
        @Schema(description = "Whether what never fades though it could gets months after which it does. Left out: no.")
                Boolean fading) {}

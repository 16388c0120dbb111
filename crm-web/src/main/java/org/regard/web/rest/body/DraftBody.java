package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;

/** Where a draft begins. */
@Schema(name = "DraftToBegin")
public record DraftBody(
        @Schema(description = "A version that is or was in force. Left out: the one in force.") Integer from) {}

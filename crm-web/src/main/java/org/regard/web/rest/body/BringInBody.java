package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** Whom to ask to come. */
@Schema(name = "BringIn")
public record BringInBody(
        @Schema(
                        description =
                                "A colleague whose turn it is. Left out: the manager, else the deputy, else one of the team.")
                UUID of) {}

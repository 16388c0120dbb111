package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;

/** How they were told. */
@Schema(name = "Told")
public record ChannelBody(
        @Schema(
                        allowableValues = {"in-person", "phone", "letter", "e-mail", "form"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String channel) {}

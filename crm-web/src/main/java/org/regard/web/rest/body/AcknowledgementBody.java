package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;

/** What somebody says to a look in an emergency. */
@Schema(name = "Acknowledgement")
public record AcknowledgementBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 200, example = "Spoke with her; it was right")
                String said) {}

package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** Something that was passed on. */
@Schema(name = "PassedOn")
public record RecipientBody(
        @Schema(
                        description = "The firm or office that was given it.",
                        maxLength = 120,
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String recipient,
        @Schema(description = "Codes of what they were given.", requiredMode = Schema.RequiredMode.REQUIRED)
                List<String> categories,
        @Schema(description = "Today, when left out.") LocalDate passedOn) {}

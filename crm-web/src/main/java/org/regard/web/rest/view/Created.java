package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** What came to be. */
public record Created(
        UUID id,
        @Schema(description = "Of a customer: identifiers of the facts that were kept, in the order they were sent.")
                List<UUID> facts) {}

package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** Permissions that were written down. */
@Schema(name = "PermissionsTaken")
public record Taken(
        @Schema(description = "Identifiers, in the order of the categories' codes.") List<UUID> permissions) {}

package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.regard.platform.Refusal;
import org.regard.rights.TakePermission;
import org.regard.web.rest.frame.StrictJson;

/** A permission to write down. */
@Schema(name = "PermissionToTake")
public record PermissionBody(
        @Schema(
                        description = "Codes of the categories that may be kept.",
                        example = "[\"likes\"]",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                List<String> categories,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) GivenBody given) {

    public TakePermission toRequest() {
        if (categories == null || categories.isEmpty()) {
            throw Refusal.malformed("permission.which-category").asException();
        }
        return StrictJson.required(given).asRequest(Set.copyOf(categories));
    }
}

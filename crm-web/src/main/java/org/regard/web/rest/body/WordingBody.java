package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import org.regard.policy.Text;

/** Words for asking permission, in both languages. */
@Schema(name = "WordingToWrite", description = "Each names what is kept as `{0}` and what it is used for as `{1}`.")
public record WordingBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 1000) String en,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 1000) String de) {

    public Text toText() {
        return new Text(en, de);
    }
}

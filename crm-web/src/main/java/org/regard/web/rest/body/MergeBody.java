package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.regard.duplicate.Side;
import org.regard.platform.Refusal;

/** Two entries to become one. */
@Schema(name = "Merge")
public record MergeBody(
        @Schema(description = "The customer that stays.", requiredMode = Schema.RequiredMode.REQUIRED) UUID stays,
        @Schema(description = "The customer that goes into it.", requiredMode = Schema.RequiredMode.REQUIRED) UUID goes,
        @Schema(
                        description =
                                "For each category on which both say something else: `ours` of the one that stays, or `theirs`.")
                Map<String, String> choices) {

    public Map<String, Side> sides() {
        var sides = new HashMap<String, Side>();
        if (choices != null) {
            choices.forEach((category, side) -> sides.put(
                    category, Side.of(side).orElseThrow(() -> Refusal.malformed("body.wrong-member", "choices")
                            .asException())));
        }
        return sides;
    }
}

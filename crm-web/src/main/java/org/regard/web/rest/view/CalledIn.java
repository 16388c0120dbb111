package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.regard.relationship.Asked;

/** Whom the caller asked to come, and what they say. */
public record CalledIn(
        Named of,
        Instant at,
        @Schema(
                        nullable = true,
                        description = "Missing while there is no answer.",
                        allowableValues = {"coming", "here", "not-now"})
                String answer) {

    public static CalledIn of(Asked asked) {
        return new CalledIn(
                new Named(asked.of(), asked.name()),
                asked.at(),
                asked.answer() == null ? null : asked.answer().code());
    }
}

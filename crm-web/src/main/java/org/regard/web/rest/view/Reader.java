package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.regard.mirror.MirrorView;

/** One look at a customer. */
@Schema(name = "Disclosure", description = "One look: who, when, for what purpose, at which categories.")
public record Reader(
        Instant at,
        @Schema(description = "Name; missing when the house worked by itself.") String colleague,
        @Schema(example = "greeting") String purpose,
        @Schema(description = "What was done: `search`, `card`, `known`, `record`, `mirror`, `denied` …") String act,
        List<String> categories,
        @Schema(description = "The reason that the colleague gave, where one was asked.") String reason) {

    static Reader of(MirrorView.Reader reader) {
        return new Reader(
                reader.at(), reader.colleague(), reader.purpose(), reader.act(), reader.categories(), reader.reason());
    }
}

package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.regard.rights.Wording;

/** Words for asking permission. */
public record WordingList(List<Entry> items) {

    /** One version of one wording. */
    @Schema(name = "Wording")
    public record Entry(
            @Schema(example = "general") String code,
            int version,
            @Schema(description = "`{0}` stands for what is kept, `{1}` for what it is used for.") String en,
            String de,
            Instant madeAt,
            @Schema(description = "When somebody was first asked with it; from then on it never changes.")
                    Instant usedAt) {}

    public static WordingList of(List<Wording> wordings) {
        return new WordingList(wordings.stream()
                .map(one -> new Entry(
                        one.code(), one.version(), one.text().en(), one.text().de(), one.madeAt(), one.usedAt()))
                .toList());
    }
}

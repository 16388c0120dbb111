package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.regard.retention.RetentionPreview;

/** What a run of the sweep would do now. */
@Schema(name = "RetentionPreview", description = "What would go now, and what would stay and why. Counts only.")
public record RetentionPreviewView(
        LocalDate day,
        @Schema(description = "Version of the policy by which it would decide.") int policy,
        long goes,
        long stays,
        List<Row> rows) {

    /** Something that has ended, for one reason. */
    @Schema(name = "EndedRows")
    public record Row(
            @Schema(description = "A table.", example = "fact") String place,
            @Schema(description = "Code of the policy; empty where the place has none.") String category,
            @Schema(
                            description =
                                    "Why it goes (own-end, category-end, not-kept, unread, customer-end, age, nobody-bears-it)"
                                            + " or stays (hold, law, people and those of other rooms).")
                    String reason,
            long goes,
            long stays) {}

    public static RetentionPreviewView of(RetentionPreview preview) {
        return new RetentionPreviewView(
                preview.day(),
                preview.policy(),
                preview.goes(),
                preview.stays(),
                preview.rows().stream()
                        .map(row -> new Row(row.place(), row.category(), row.reason(), row.goes(), row.stays()))
                        .toList());
    }
}

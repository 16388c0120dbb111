package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.regard.retention.erasure.ErasurePlan;

/** What erasing somebody would do; nothing has happened yet. */
@Schema(name = "ErasurePlan")
public record ErasureOutlook(
        @Schema(description = "To be sent back with the erasure.") long version,
        List<Goes> goes,
        List<Stays> stays,
        @Schema(description = "Who was given something about them, to be told (GDPR Art. 19).")
                List<Recipient> recipients,
        @Schema(description = "They were erased before, and only what the law asks for is left.") boolean restricted) {

    /** How many entries of one category go. */
    @Schema(name = "ErasureGoes")
    public record Goes(String category, int entries) {}

    /** What stays, hidden, and until when. */
    @Schema(name = "ErasureStays")
    public record Stays(
            @Schema(description = "Empty for all of them.") String category,
            @Schema(allowableValues = {"legal-obligation", "contract-runs", "held"}) String ground,
            @Schema(description = "The first day on which it is gone.") LocalDate until) {}

    /** A file with something about them. */
    @Schema(name = "ErasureRecipient")
    public record Recipient(
            Instant at,
            @Schema(allowableValues = {"export", "import", "passed-on"}) String act,
            String colleague,
            @Schema(description = "To whom it was passed on; absent for files.") String who) {}

    public static ErasureOutlook of(ErasurePlan plan) {
        return new ErasureOutlook(
                plan.customer().version(),
                plan.goes().stream()
                        .map(part -> new Goes(part.category(), part.entries()))
                        .toList(),
                plan.stays().stream()
                        .map(one -> new Stays(one.category(), one.ground().code(), one.until()))
                        .toList(),
                plan.recipients().stream()
                        .map(one -> new Recipient(one.at(), one.act(), one.colleague(), one.who()))
                        .toList(),
                plan.restricted());
    }
}

package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.regard.policy.draft.Draft;
import org.regard.policy.draft.Finding;
import org.regard.web.frame.RefusalWords;

/** A draft and what stands against it; what it says is in its file. */
@Schema(name = "PolicyDraft")
public record DraftDocument(
        int version,
        @Schema(description = "The version it was begun from.") int basedOn,
        @Schema(description = "Names of the stewards who wrote on it; none of them approves it.") List<String> writers,
        @Schema(description = "Names of the stewards who approved it as it stands.") List<String> approvals,
        List<FindingEntry> findings) {

    /** Something that stands against the draft, or is worth a thought. */
    @Schema(name = "PolicyFinding")
    public record FindingEntry(
            @Schema(allowableValues = {"policy", "purpose", "category"}) String about,
            String code,
            String rule,
            String detail,
            String way,
            @Schema(description = "Whether the draft cannot be published like this.") boolean stops) {

        static FindingEntry of(Finding one, Locale locale) {
            var words = RefusalWords.of(one.refusal(), locale);
            return new FindingEntry(
                    one.about().code(), one.code(), one.refusal().rule(), words.sentence(), words.way(), one.stops());
        }
    }

    public static DraftDocument of(Draft draft, List<Finding> findings, Locale locale) {
        return new DraftDocument(
                draft.version(),
                draft.basedOn(),
                draft.hands(),
                draft.approvals().stream().map(Draft.Approval::by).toList(),
                findings.stream().map(one -> FindingEntry.of(one, locale)).toList());
    }
}

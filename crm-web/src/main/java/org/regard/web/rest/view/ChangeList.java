package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.regard.policy.draft.Change;

/** What differs between two versions. */
@Schema(name = "PolicyComparison")
public record ChangeList(int before, int after, List<Entry> items) {

    /** One difference, in codes of the policy. */
    @Schema(name = "PolicyChange")
    public record Entry(
            @Schema(allowableValues = {"policy", "purpose", "category"}) String about,
            @Schema(description = "Of the category or purpose; empty for the policy as a whole.") String code,
            @Schema(description = "What of it: `added`, `removed`, or such as `keep`, `use`, `reader`.") String aspect,
            @Schema(description = "Which purpose, role, source or language the aspect speaks of.") String of,
            String before,
            String after,
            @Schema(
                            description = "Whether the house knows more or less by it.",
                            allowableValues = {"more", "less", "other"})
                    String effect) {}

    public static ChangeList of(int before, int after, List<Change> changes) {
        return new ChangeList(
                before,
                after,
                changes.stream()
                        .map(one -> new Entry(
                                one.about().code(),
                                one.code(),
                                one.aspect(),
                                one.of(),
                                one.before(),
                                one.after(),
                                one.effect().code()))
                        .toList());
    }
}

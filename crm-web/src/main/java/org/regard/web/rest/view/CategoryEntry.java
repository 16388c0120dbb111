package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;

/** A data category of the policy. */
@Schema(
        name = "Category",
        description = "What kind of fact may be kept, for what, for whom and how long; or never, and why.")
public record CategoryEntry(
        @Schema(example = "phone") String code,
        String name,
        @Schema(description = "Why it is kept, or why never.") String why,
        @Schema(allowableValues = {"person", "organisation", "both"}) String about,
        @Schema(
                        allowableValues = {
                            "text",
                            "phone",
                            "email",
                            "url",
                            "date",
                            "birthday",
                            "address",
                            "choice",
                            "language",
                            "identifier"
                        })
                String type,
        boolean neverKept,
        @Schema(description = "Whether one customer may have several.") boolean many,
        int maxLength,
        @Schema(description = "Of a category of choices.") List<Choice> choices,
        @Schema(description = "Whether a customer is found by its exact value.") boolean findable,
        @Schema(description = "Whether it can be checked without seeing.") boolean checkable,
        @Schema(description = "The legal ground, GDPR Art. 6.") String ground,
        String groundNote,
        @Schema(description = "Months after it was told; missing: as long as its customer.") Integer keepMonths,
        @Schema(description = "Codes of the purposes it serves, in the policy's order.") List<String> purposes,
        @Schema(description = "How finely each of those purposes shows it.") Map<String, String> precision,
        List<Audience> audience,
        @Schema(description = "Where it may come from.") List<String> sources) {

    /** One value of a category of choices. */
    public record Choice(String code, String name) {}

    /** Who may read it, about which customers, and whether they may write it. */
    public record Audience(
            @Schema(example = "relationship-manager") String role,
            @Schema(allowableValues = {"house", "team", "own"}) String reach,
            boolean writes) {}

    static CategoryEntry of(Policy policy, Category category, Locale locale) {
        return new CategoryEntry(
                category.code(),
                category.name().in(locale),
                category.why().in(locale),
                category.about(),
                category.type().code(),
                category.neverKept(),
                category.many(),
                category.maxLength(),
                category.choices().stream()
                        .map(one -> new Choice(one.code(), one.name().in(locale)))
                        .toList(),
                category.findable(),
                category.checkable(),
                category.ground(),
                category.groundNote().in(locale),
                category.keepMonths().orElse(null),
                policy.servedBy(category).stream().map(Purpose::code).toList(),
                precision(policy, category),
                category.audience().stream()
                        .map(one -> new Audience(one.role().code(), one.reach().code(), one.writes()))
                        .toList(),
                category.sources().stream().sorted().toList());
    }

    private static Map<String, String> precision(Policy policy, Category category) {
        var precision = new LinkedHashMap<String, String>();
        policy.servedBy(category).forEach(purpose -> policy.precision(category, purpose.code())
                .ifPresent(how -> precision.put(purpose.code(), how.code())));
        return precision;
    }
}

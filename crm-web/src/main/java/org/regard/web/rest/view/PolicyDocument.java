package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;
import org.regard.policy.Role;

/** What this company may know. */
@Schema(name = "Policy", description = "One published version of what this company may know; it never changes.")
public record PolicyDocument(
        int version,
        String title,
        Instant publishedAt,
        @Schema(description = "Months after the last contact until a customer's entry ends.") int customerMonths,
        @Schema(description = "The tree of purposes, from its roots.") List<PurposeNode> purposes,
        List<CategoryEntry> categories) {

    /** A purpose and those below it. */
    @Schema(
            name = "Purpose",
            description =
                    "Why somebody looks. What is allowed for one is allowed for those below, unless prohibited there.")
    public record PurposeNode(
            @Schema(example = "greeting") String code,
            String name,
            String meaning,
            @Schema(description = "Whether a colleague who does not look after the customer gives a reason.")
                    boolean asksReason,
            @Schema(description = "Always works, always alerts, always needs a note.") boolean emergency,
            @Schema(description = "Roles that may look for it.") List<String> roles,
            List<PurposeNode> below) {}

    public static PolicyDocument of(Policy policy, Locale locale) {
        return new PolicyDocument(
                policy.version(),
                policy.title().in(locale),
                policy.publishedAt(),
                policy.customerMonths(),
                below(policy, null, locale),
                policy.categories().stream()
                        .map(category -> CategoryEntry.of(policy, category, locale))
                        .toList());
    }

    private static List<PurposeNode> below(Policy policy, String parent, Locale locale) {
        return policy.purposes().stream()
                .filter(purpose -> parent == null
                        ? purpose.parent().isEmpty()
                        : purpose.parent().filter(parent::equals).isPresent())
                .map(purpose -> node(policy, purpose, locale))
                .toList();
    }

    private static PurposeNode node(Policy policy, Purpose purpose, Locale locale) {
        return new PurposeNode(
                purpose.code(),
                purpose.name().in(locale),
                purpose.meaning().in(locale),
                purpose.asksReason(),
                purpose.emergency(),
                purpose.roles().stream().sorted().map(Role::code).toList(),
                below(policy, purpose.code(), locale));
    }
}

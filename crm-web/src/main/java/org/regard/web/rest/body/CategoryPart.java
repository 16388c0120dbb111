package org.regard.web.rest.body;

import static org.regard.web.rest.body.PolicyFile.listed;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Precision;
import org.regard.policy.Reach;
import org.regard.policy.Role;
import org.regard.policy.ValueType;
import org.regard.web.rest.body.PolicyFile.Words;

/** A category of a policy file. */
@Schema(name = "CategoryPart")
public record CategoryPart(
        @Schema(example = "phone") String code,
        @Schema(allowableValues = {"person", "organisation", "both"}) String about,
        @Schema(example = "text") String type,
        Words name,
        @Schema(description = "Why it is kept, or why never.") Words why,
        Boolean neverKept,
        @Schema(description = "Months after it was told; left out: as long as its customer.") Integer keepMonths,
        @Schema(description = "Unread months until it fades; left out: never.") Integer fadingMonths,
        Boolean many,
        Integer maxLength,
        List<ChoicePart> choices,
        Boolean findable,
        Boolean checkable,
        @Schema(allowableValues = {"contract", "legal-obligation", "permission", "legitimate-interest", "none"})
                String ground,
        Words groundNote,
        @Schema(description = "What it is kept for, and what for never.") List<UsePart> uses,
        List<ReaderPart> audience,
        @Schema(description = "Where it may come from.") List<String> sources) {

    /** One value of a category of choices. */
    @Schema(name = "ChoicePart")
    public record ChoicePart(String code, Words name) {}

    /** How finely it shows for one purpose; without a precision it is prohibited there. */
    @Schema(name = "UsePart")
    public record UsePart(
            String purpose,
            @Schema(description = "Left out: prohibited, whatever stands above in the tree.", example = "full")
                    String precision) {}

    /** Who reads it, about which customers, and whether they write it. */
    @Schema(name = "ReaderPart")
    public record ReaderPart(String role, String reach, Boolean writes) {}

    static CategoryPart of(Category one) {
        return new CategoryPart(
                one.code(),
                one.about(),
                one.type().code(),
                Words.of(one.name()),
                Words.of(one.why()),
                one.neverKept(),
                one.keepMonths().orElse(null),
                one.fadingMonths().orElse(null),
                one.many(),
                one.maxLength(),
                one.choices().stream()
                        .map(choice -> new ChoicePart(choice.code(), Words.of(choice.name())))
                        .toList(),
                one.findable(),
                one.checkable(),
                one.ground(),
                Words.of(one.groundNote()),
                uses(one),
                one.audience().stream()
                        .map(who ->
                                new ReaderPart(who.role().code(), who.reach().code(), who.writes()))
                        .toList(),
                one.sources().stream().sorted().toList());
    }

    /** In alphabetical order, so that two files can be compared line by line. */
    private static List<UsePart> uses(Category one) {
        var allowed = new TreeMap<>(one.uses())
                .entrySet().stream()
                        .map(use -> new UsePart(use.getKey(), use.getValue().code()));
        var prohibited = one.prohibited().stream().sorted().map(purpose -> new UsePart(purpose, null));
        return Stream.concat(allowed, prohibited).toList();
    }

    Category toCategory() {
        return new Category(
                Words.said(code),
                Words.said(about),
                known("type", type, ValueType::of),
                Words.toText(name),
                Words.toText(why),
                is(neverKept),
                Optional.ofNullable(keepMonths),
                Optional.ofNullable(fadingMonths),
                is(many),
                maxLength == null ? 120 : maxLength,
                listed(choices).stream()
                        .map(choice -> new Category.Choice(Words.said(choice.code()), Words.toText(choice.name())))
                        .toList(),
                is(findable),
                is(checkable),
                ground == null ? "none" : ground,
                Words.toText(groundNote),
                allowed(),
                listed(uses).stream()
                        .filter(use -> use.precision() == null)
                        .map(use -> Words.said(use.purpose()))
                        .collect(Collectors.toSet()),
                listed(audience).stream().map(CategoryPart::reader).toList(),
                listed(sources).stream().collect(Collectors.toSet()));
    }

    private Map<String, Precision> allowed() {
        return listed(uses).stream()
                .filter(use -> use.precision() != null)
                .collect(Collectors.toMap(
                        use -> Words.said(use.purpose()),
                        use -> known("precision", use.precision(), Precision::of),
                        (first, again) -> again));
    }

    private static Category.Audience reader(ReaderPart one) {
        return new Category.Audience(role(one.role()), known("reach", one.reach(), Reach::of), is(one.writes()));
    }

    static Role role(String code) {
        return Role.of(code).orElseThrow(() -> wrong("role"));
    }

    private static boolean is(Boolean said) {
        return Boolean.TRUE.equals(said);
    }

    private static <T> T known(String member, String code, Function<String, T> reading) {
        try {
            return reading.apply(Words.said(code));
        } catch (IllegalArgumentException unknown) {
            throw wrong(member);
        }
    }

    private static org.regard.platform.Refused wrong(String member) {
        return Refusal.malformed("body.wrong-member", member).asException();
    }
}

package org.regard.web.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Precision;
import org.regard.policy.Purpose;
import org.regard.web.frame.Words;

/** Puts a policy into the words of one reader. */
record PolicyWords(Policy policy, Locale locale) {
    /** The purposes for which anything shows at all; headings of the tree have no column. */
    List<Purpose> purposes() {
        return policy.purposes().stream()
                .filter(purpose -> !purpose.roles().isEmpty())
                .filter(purpose -> policy.categories().stream()
                        .anyMatch(category ->
                                policy.precision(category, purpose.code()).isPresent()))
                .toList();
    }

    List<PolicyRow> kept() {
        return policy.categories().stream()
                .filter(category -> !category.neverKept())
                .map(this::row)
                .toList();
    }

    List<PolicyRow> neverKept() {
        return policy.categories().stream()
                .filter(Category::neverKept)
                .map(this::row)
                .toList();
    }

    private PolicyRow row(Category category) {
        return new PolicyRow(
                category.code(),
                category.name().in(locale),
                category.why().in(locale),
                purposes().stream().map(purpose -> cell(category, purpose)).toList(),
                keep(category),
                readers(category),
                sources(category),
                category.groundNote().in(locale));
    }

    private String cell(Category category, Purpose purpose) {
        return policy.precision(category, purpose.code()).map(this::precision).orElse("");
    }

    private String precision(Precision precision) {
        return say("precision." + precision.code());
    }

    private String keep(Category category) {
        return months(category.keepMonths(), locale);
    }

    /** Months in words; none: as long as its customer. */
    static String months(Optional<Integer> kept, Locale locale) {
        return kept.map(months -> months % 12 == 0
                        ? Words.say(locale, "policy.keep.years", months / 12)
                        : Words.say(locale, "policy.keep.months", months))
                .orElseGet(() -> Words.say(locale, "policy.keep.customer"));
    }

    /** The roles that may look for a purpose; empty for a heading. */
    String roles(Purpose purpose) {
        return purpose.roles().stream()
                .sorted()
                .map(role -> say("role." + role.code()))
                .collect(Collectors.joining(", "));
    }

    private String readers(Category category) {
        return category.audience().stream()
                .sorted(Comparator.comparing(audience -> audience.role().ordinal()))
                .map(audience -> say("role." + audience.role().code()) + " ("
                        + say("reach." + audience.reach().code()) + ")")
                .collect(Collectors.joining(", "));
    }

    private String sources(Category category) {
        return category.sources().stream()
                .map(source -> say("source." + source))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String say(String key, Object... arguments) {
        return Words.say(locale, key, arguments);
    }
}

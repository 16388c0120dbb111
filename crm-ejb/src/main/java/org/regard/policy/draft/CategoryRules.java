package org.regard.policy.draft;

import static org.regard.policy.draft.Vocabulary.areMonths;
import static org.regard.policy.draft.Vocabulary.isCode;
import static org.regard.policy.draft.Vocabulary.isSaid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Precision;
import org.regard.policy.Purpose;
import org.regard.policy.Role;
import org.regard.policy.ValueType;

/** What a category has to say before a policy may be published with it. Plain rules; the first of each row is its name. */
final class CategoryRules {

    private static final Set<ValueType> EXACT = Set.of(ValueType.PHONE, ValueType.EMAIL, ValueType.IDENTIFIER);

    /** Whether a rule is broken. */
    @FunctionalInterface
    private interface Broken {
        boolean by(Category category, Policy policy);
    }

    private record Rule(boolean stops, boolean keptOnly, Refusal refusal, Broken broken) {}

    private static final List<Rule> ALL = List.of(
            any(Refusal.unfit("policy.category-code"), (c, p) -> !isCode(c.code())),
            any(Refusal.unfit("policy.category-words"), (c, p) -> !isSaid(c.name(), 80) || !isSaid(c.why(), 300)),
            any(Refusal.unfit("policy.category-about"), (c, p) -> !Vocabulary.ABOUT.contains(c.about())),
            any(Refusal.unfit("policy.category-length"), (c, p) -> c.maxLength() < 1 || c.maxLength() > 2000),
            any(Refusal.unfit("policy.never-kept-serves"), (c, p) -> c.neverKept() && isUsed(c)),
            any(Refusal.unfit("policy.purpose-not-here"), CategoryRules::namesAnUnknownPurpose),
            kept(
                    Refusal.unfit("policy.category-ground"),
                    (c, p) -> c.ground().equals("none") || !Vocabulary.GROUNDS.contains(c.ground())),
            kept(Refusal.unfit("policy.category-purpose"), (c, p) -> served(c, p)
                    .noneMatch(one -> isOfUse(c, one, p))),
            kept(Refusal.unfit("policy.category-audience"), (c, p) -> c.audience()
                    .isEmpty()),
            kept(Refusal.unfit("policy.category-writer"), (c, p) -> c.audience().stream()
                    .noneMatch(Category.Audience::writes)),
            kept(Refusal.unfit("policy.audience-administrator"), (c, p) -> c.audience().stream()
                    .anyMatch(one -> one.role() == Role.ADMINISTRATOR)),
            kept(
                    Refusal.unfit("policy.category-source"),
                    (c, p) -> c.sources().isEmpty() || !Vocabulary.SOURCES.containsAll(c.sources())),
            kept(Refusal.unfit("policy.prohibition-contradicts"), (c, p) -> c.uses().keySet().stream()
                    .anyMatch(c.prohibited()::contains)),
            kept(Refusal.unfit("policy.precision-unfit"), (c, p) -> c.uses().values().stream()
                    .anyMatch(one -> !one.fits(c.type()))),
            kept(Refusal.unfit("policy.access-request-whole"), (c, p) -> narrowsTheAccessRequest(c)),
            kept(Refusal.unfit("policy.months"), (c, p) -> Stream.of(c.keepMonths(), c.fadingMonths())
                    .flatMap(Optional::stream)
                    .anyMatch(months -> !areMonths(months))),
            kept(Refusal.unfit("policy.retention-too-long"), CategoryRules::outlivesTheCustomer),
            kept(Refusal.unfit("policy.fading-too-late"), CategoryRules::fadesTooLate),
            kept(
                    Refusal.unfit("policy.law-not-named"),
                    (c, p) -> c.ground().equals("legal-obligation") && !isSaid(c.groundNote(), 600)),
            kept(Refusal.unfit("policy.choices-missing"), (c, p) -> lacksChoices(c)),
            kept(
                    Refusal.unfit("policy.choices-needless"),
                    (c, p) -> c.type() != ValueType.CHOICE && !c.choices().isEmpty()),
            kept(Refusal.unfit("policy.findable-unfit"), (c, p) -> c.findable() && !EXACT.contains(c.type())),
            mind(
                    Refusal.unfit("policy.permission-note"),
                    (c, p) -> c.ground().equals("permission") && !isSaid(c.groundNote(), 600)),
            mind(Refusal.unfit("policy.audience-blind"), CategoryRules::hasABlindReader),
            mind(Refusal.unfit("policy.permission-in-vain"), CategoryRules::allowsBelowAProhibition));

    private CategoryRules() {}

    static Stream<Finding> check(Category category, Policy policy) {
        return ALL.stream()
                .filter(rule -> !(rule.keptOnly() && category.neverKept()))
                .filter(rule -> rule.broken().by(category, policy))
                .map(rule -> new Finding(rule.refusal(), Finding.Part.CATEGORY, category.code(), rule.stops()));
    }

    private static Rule any(Refusal refusal, Broken broken) {
        return new Rule(true, false, refusal, broken);
    }

    private static Rule kept(Refusal refusal, Broken broken) {
        return new Rule(true, true, refusal, broken);
    }

    private static Rule mind(Refusal refusal, Broken broken) {
        return new Rule(false, true, refusal, broken);
    }

    private static boolean isUsed(Category category) {
        return !category.uses().isEmpty()
                || !category.audience().isEmpty()
                || !category.sources().isEmpty();
    }

    /** Purposes besides the customer's own right to see all. */
    private static Stream<Purpose> served(Category category, Policy policy) {
        return policy.servedBy(category).stream().filter(one -> !one.code().equals(Policy.ACCESS_REQUEST));
    }

    /** To know that something is there helps nobody, unless it can be compared with what the customer says. */
    private static boolean isOfUse(Category category, Purpose purpose, Policy policy) {
        return category.checkable()
                || policy.precision(category, purpose.code())
                        .filter(how -> how != Precision.PRESENT)
                        .isPresent();
    }

    private static boolean namesAnUnknownPurpose(Category category, Policy policy) {
        return Stream.concat(category.uses().keySet().stream(), category.prohibited().stream())
                .anyMatch(code -> policy.purpose(code).isEmpty());
    }

    /** The mirror is whole by construction (GDPR Art. 15): no line of a category takes from it. */
    private static boolean narrowsTheAccessRequest(Category category) {
        return category.prohibited().contains(Policy.ACCESS_REQUEST)
                || category.uses().getOrDefault(Policy.ACCESS_REQUEST, Precision.FULL) != Precision.FULL;
    }

    /** Only a law keeps something longer than the customer's own entry (GDPR Art. 17(3)(b)). */
    private static boolean outlivesTheCustomer(Category category, Policy policy) {
        return !category.ground().equals("legal-obligation")
                && category.keepMonths().orElse(0) > policy.customerMonths();
    }

    private static boolean fadesTooLate(Category category, Policy policy) {
        int kept = category.keepMonths().orElse(policy.customerMonths());
        return category.fadingMonths().filter(months -> months >= kept).isPresent();
    }

    private static boolean lacksChoices(Category category) {
        var choices = category.choices();
        return category.type() == ValueType.CHOICE
                && (choices.size() < 2
                        || choices.stream().anyMatch(one -> !isCode(one.code()) || !isSaid(one.name(), 80))
                        || choices.stream()
                                        .map(Category.Choice::code)
                                        .distinct()
                                        .count()
                                < choices.size());
    }

    private static boolean hasABlindReader(Category category, Policy policy) {
        return category.audience().stream().anyMatch(reader -> served(category, policy)
                .noneMatch(purpose -> purpose.roles().contains(reader.role())));
    }

    private static boolean allowsBelowAProhibition(Category category, Policy policy) {
        return category.uses().keySet().stream()
                .filter(code -> !category.prohibited().contains(code))
                .anyMatch(code -> policy.purpose(code).isPresent()
                        && !code.equals(Policy.ACCESS_REQUEST)
                        && policy.precision(category, code).isEmpty());
    }
}

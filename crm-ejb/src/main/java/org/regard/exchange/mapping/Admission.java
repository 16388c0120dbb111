package org.regard.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Role;
import org.regard.policy.ValueType;

/** What the policy lets in at the door: a category that serves a purpose and may come from a list. */
public final class Admission {
    /** The source that the policy has to allow. */
    public static final String SOURCE = "import";

    private static final List<String> NAME_PARTS = List.of("full", "given", "family");
    private static final List<String> ADDRESS_PARTS =
            List.of("street", "number", "extra", "box", "city", "region", "postcode", "country");

    private final Policy policy;
    private final Set<Role> roles;

    /** @param roles of the colleague who brings the list: what they may not write, they may not bring */
    public Admission(Policy policy, Set<Role> roles) {
        this.policy = policy;
        this.roles = roles;
    }

    /** Why this target may not come in, or empty. */
    public Optional<Reason> refuse(Target target) {
        if (target.isName())
            return parts(target).contains(target.part()) ? Optional.empty() : Optional.of(Reason.NO_PURPOSE);
        Optional<Category> found = policy.category(target.category());
        if (found.isEmpty()) return Optional.of(Reason.NO_PURPOSE);
        Category category = found.get();
        if (category.neverKept()) return Optional.of(Reason.neverKept(category.code()));
        if (isUseless(category) || !category.isAbout(target.subject().code())) {
            return Optional.of(Reason.NO_PURPOSE);
        }
        if (!category.mayWrite(roles)) {
            return Optional.of(Reason.NOT_YOURS);
        }
        if (!category.sources().contains(SOURCE)) return Optional.of(Reason.NOT_FROM_LISTS);
        if (target.set() > 1 && !category.many()) return Optional.of(Reason.ONE_IS_ENOUGH);
        return parts(target).contains(target.part()) ? Optional.empty() : Optional.of(Reason.NO_PURPOSE);
    }

    /** To be shown to the customer on request is no purpose to keep anything. */
    private boolean isUseless(Category category) {
        return policy.servedBy(category).stream()
                .allMatch(purpose -> purpose.code().equals(Policy.ACCESS_REQUEST));
    }

    private List<String> parts(Target target) {
        if (target.isName()) return target.subject() == Subject.PERSON ? NAME_PARTS : List.of("full");
        boolean address = policy.category(target.category())
                .filter(category -> category.type() == ValueType.ADDRESS)
                .isPresent();
        return address ? ADDRESS_PARTS : List.of("");
    }

    /** Everything that a person may choose for a column, in the policy's order, names first. */
    public List<Target> targets(Subject subject) {
        List<Target> targets = new ArrayList<>();
        NAME_PARTS.forEach(part -> targets.add(Target.of(subject, Target.NAME, part)));
        for (Category category : policy.categories()) {
            Target whole = Target.of(subject, category.code(), "");
            for (String part : parts(whole)) targets.add(Target.of(subject, category.code(), part));
        }
        targets.removeIf(target -> refuse(target).isPresent());
        return targets;
    }

    /** The same column about whom the category is meant for: a birthday is a person's, an industry an organisation's. */
    Target aboutTheRightOne(Target target) {
        Map<Subject, Subject> other =
                Map.of(Subject.PERSON, Subject.ORGANISATION, Subject.ORGANISATION, Subject.PERSON);
        Optional<Category> category = target.isName() ? Optional.empty() : policy.category(target.category());
        boolean wrong = category.filter(found -> !found.isAbout(target.subject().code()))
                .isPresent();
        return wrong ? target.about(other.get(target.subject())) : target;
    }
}

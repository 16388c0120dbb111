package org.regard.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One version of what this company may know.
 *
 * @param publishedAt null while it is a draft
 * @param customerMonths months after the last contact until a customer's entry ends
 */
public record Policy(
        int version,
        Text title,
        Instant publishedAt,
        int customerMonths,
        List<Purpose> purposes,
        List<Category> categories) {

    /** The customer's right to see everything held (GDPR Art. 15): serves every kept category in full, by construction. */
    public static final String ACCESS_REQUEST = "access-request";

    public Policy {
        purposes = List.copyOf(purposes);
        categories = List.copyOf(categories);
    }

    public Optional<Purpose> purpose(String code) {
        return purposes.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<Category> category(String code) {
        return categories.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /**
     * How finely a category shows for a purpose; empty when it does not serve that purpose. The nearest word up the tree
     * counts, and a prohibition anywhere on the way wins (Byun, Bertino, Li 2005).
     */
    public Optional<Precision> precision(Category category, String purpose) {
        if (category.neverKept()) {
            return Optional.empty();
        }
        if (purpose.equals(ACCESS_REQUEST)) {
            return Optional.of(Precision.FULL);
        }
        Optional<Precision> nearest = Optional.empty();
        for (var at = purpose(purpose); at.isPresent(); at = at.get().parent().flatMap(this::purpose)) {
            if (category.prohibited().contains(at.get().code())) {
                return Optional.empty();
            }
            var here = Optional.ofNullable(category.uses().get(at.get().code()));
            nearest = nearest.or(() -> here);
        }
        return nearest;
    }

    /** This version with other parts. */
    public Policy with(List<Purpose> others, List<Category> kinds) {
        return new Policy(version, title, publishedAt, customerMonths, others, kinds);
    }

    /** A list with one part put in the place of the one of its code, or at the end. */
    public static <T> List<T> replaced(List<T> many, T one, Function<T, String> code) {
        var after = new ArrayList<T>(many);
        for (int i = 0; i < after.size(); i++) {
            if (code.apply(after.get(i)).equals(code.apply(one))) {
                after.set(i, one);
                return after;
            }
        }
        after.add(one);
        return after;
    }

    /** The purposes that a category serves, in the policy's order. */
    public List<Purpose> servedBy(Category category) {
        return purposes.stream()
                .filter(purpose -> precision(category, purpose.code()).isPresent())
                .toList();
    }

    /** The purposes for which somebody with these roles may look. */
    public List<Purpose> openTo(Set<Role> roles) {
        return purposes.stream()
                .filter(purpose -> purpose.roles().stream().anyMatch(roles::contains))
                .toList();
    }
}

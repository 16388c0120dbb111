package org.regard.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What kind of fact may be kept, for what, for whom and how long; or that it is never kept and why.
 *
 * @param about {@code person}, {@code organisation} or {@code both}
 * @param keepMonths months after a fact was told; empty: as long as its customer
 * @param fadingMonths months unread until a fact is proposed to be let go; empty: never
 * @param uses how finely it shows for each purpose that names it
 * @param prohibited purposes it never serves, whatever stands above them in the tree
 */
public record Category(
        String code,
        String about,
        ValueType type,
        Text name,
        Text why,
        boolean neverKept,
        Optional<Integer> keepMonths,
        Optional<Integer> fadingMonths,
        boolean many,
        int maxLength,
        List<Choice> choices,
        boolean findable,
        boolean checkable,
        String ground,
        Text groundNote,
        Map<String, Precision> uses,
        Set<String> prohibited,
        List<Audience> audience,
        Set<String> sources) {

    /** One of the values that a category of choices takes. */
    public record Choice(String code, Text name) {}

    /** Who may read it, about which customers, and whether they may write it. */
    public record Audience(Role role, Reach reach, boolean writes) {}

    /** Whether its ground is the customer's own permission (GDPR Art. 6(1)(a)). */
    public boolean needsPermission() {
        return ground.equals("permission");
    }

    /** The same, kept for other months. */
    public Category keptFor(int months) {
        return with(Optional.of(months), fadingMonths);
    }

    /** The same, fading after so many unread months. */
    public Category fadingAfter(int months) {
        return with(keepMonths, Optional.of(months));
    }

    private Category with(Optional<Integer> keep, Optional<Integer> fading) {
        return new Category(
                code,
                about,
                type,
                name,
                why,
                neverKept,
                keep,
                fading,
                many,
                maxLength,
                choices,
                findable,
                checkable,
                ground,
                groundNote,
                uses,
                prohibited,
                audience,
                sources);
    }

    public boolean isAbout(String kind) {
        return about.equals("both") || about.equals(kind);
    }

    public boolean mayWrite(Set<Role> roles) {
        return audience.stream().anyMatch(one -> one.writes() && roles.contains(one.role()));
    }

    /** Whether somebody with these roles may write it about a customer who is so near to them; OWN is the nearest. */
    public boolean mayWrite(Set<Role> roles, Reach near) {
        return audience.stream()
                .anyMatch(one -> one.writes()
                        && roles.contains(one.role())
                        && one.reach().compareTo(near) <= 0);
    }
}

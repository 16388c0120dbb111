package org.regard.exchange.mapping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a column goes. Its code is what page and interface speak: {@code person.name.family},
 * {@code organisation.name}, {@code person.phone}, {@code organisation.postal-address.city}; a second address of the
 * same row ends in {@code ~2}.
 *
 * @param category {@code name}, or a category's code in the policy
 * @param part of a value that is put together from several columns, else empty
 * @param set which of several values of this category, from 1
 */
public record Target(Subject subject, String category, String part, int set) {
    /** The name is not a fact: it is how the customer is found. */
    public static final String NAME = "name";

    private static final Pattern CODE =
            Pattern.compile("(person|organisation)\\.([a-z][a-z0-9-]*)(?:\\.([a-z-]+))?(?:~([2-9]))?");

    public static Target of(Subject subject, String category, String part) {
        return new Target(subject, category, part, 1);
    }

    public static Optional<Target> parse(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) return Optional.empty();
        Subject subject = parts.group(1).equals("person") ? Subject.PERSON : Subject.ORGANISATION;
        String part = parts.group(3) == null ? "" : parts.group(3);
        return Optional.of(new Target(
                subject, parts.group(2), part, parts.group(4) == null ? 1 : Integer.parseInt(parts.group(4))));
    }

    public String code() {
        return subject.code() + "." + category + (part.isEmpty() ? "" : "." + part) + (set > 1 ? "~" + set : "");
    }

    public boolean isName() {
        return category.equals(NAME);
    }

    Target about(Subject other) {
        return new Target(other, category, part, set);
    }

    Target set(int other) {
        return new Target(subject, category, part, other);
    }
}

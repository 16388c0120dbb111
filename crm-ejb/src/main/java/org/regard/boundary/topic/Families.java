package org.regard.boundary.topic;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that belong together, in both languages, and the categories that are about them. The steward edits them. */
public final class Families {

    public static final Families NONE = new Families(List.of());

    /** One family: its words, and codes of categories of the policy. */
    public record Family(String code, List<String> words, Set<String> categories) {

        public Family {
            words = List.copyOf(words);
            categories = Set.copyOf(categories);
        }
    }

    /** A family with its words as they are looked for, made once. */
    private record Known(Family family, List<Term> terms) {}

    private final List<Known> all;

    public Families(Collection<Family> all) {
        this.all = all.stream()
                .map(family -> new Known(
                        family, family.words().stream().map(Term::instead).toList()))
                .toList();
    }

    /** The word itself and every word that belongs to it. */
    List<Term> terms(String word) {
        return Stream.concat(Stream.of(Term.said(word)), of(word).flatMap(known -> known.terms().stream()))
                .toList();
    }

    /** The categories that are about a word. */
    Set<String> categories(String word) {
        return of(word).flatMap(known -> known.family().categories().stream()).collect(Collectors.toSet());
    }

    /** The words that say in a text what a category is for. */
    public List<Term> about(String category) {
        return all.stream()
                .filter(known -> known.family().categories().contains(category))
                .flatMap(known -> known.terms().stream())
                .toList();
    }

    private Stream<Known> of(String word) {
        var term = Term.instead(word);
        return all.stream().filter(known -> known.terms().stream().anyMatch(one -> term.is(one.word())));
    }
}

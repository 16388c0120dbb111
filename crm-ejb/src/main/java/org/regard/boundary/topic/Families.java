package org.regard.boundary.topic;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    private final List<Family> all;

    public Families(Collection<Family> all) {
        this.all = List.copyOf(all);
    }

    /** The word itself and every word that belongs to it. */
    List<Term> terms(String word) {
        var words = new LinkedHashSet<String>();
        words.add(word);
        of(new Term(word)).forEach(family -> words.addAll(family.words()));
        return words.stream().map(Term::new).toList();
    }

    /** The categories that are about a word. */
    Set<String> categories(String word) {
        return of(new Term(word)).stream()
                .flatMap(family -> family.categories().stream())
                .collect(Collectors.toSet());
    }

    /** The words that say in a text what a category is for. */
    public List<Term> about(String category) {
        return all.stream()
                .filter(family -> family.categories().contains(category))
                .flatMap(family -> family.words().stream())
                .distinct()
                .map(Term::new)
                .toList();
    }

    private List<Family> of(Term term) {
        return all.stream()
                .filter(family -> family.words().stream().anyMatch(word -> term.is(new Term(word).word())))
                .toList();
    }
}

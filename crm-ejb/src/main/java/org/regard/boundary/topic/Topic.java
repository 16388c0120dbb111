package org.regard.boundary.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a customer does not want written down or mentioned, in their words. Each line, and each part between commas, is one
 * alternative; the words of an alternative have to come together, in any order.
 */
public final class Topic {

    public static final int LONGEST = 160;

    private static final int SHORTEST_WORD = 3;
    private static final Pattern ALTERNATIVES =
            Pattern.compile("[\\n\\r,;/|+&]|\\b(?:and|or|und|oder|sowie)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> SMALL = Set.of(
            "own", "the", "a", "an", "my", "our", "his", "her", "their", "your", "of", "in", "on", "to", "for", "from",
            "about", "with", "at", "by", "that", "this", "any", "all", "der", "die", "das", "den", "dem", "des", "ein",
            "eine", "einen", "einem", "einer", "eines", "mein", "meine", "meinen", "meinem", "meiner", "meines",
            "unser", "unsere", "unseren", "ihr", "ihre", "ihren", "sein", "seine", "seinen", "von", "vom", "im", "am",
            "zum", "zur", "mit", "bei", "fur", "uber", "aus", "auf", "alles", "was", "s");

    private final List<List<List<Term>>> alternatives;
    private final Set<String> categories;

    private Topic(List<List<List<Term>>> alternatives, Set<String> categories) {
        this.alternatives = alternatives;
        this.categories = categories;
    }

    /** Reads the customer's words with the families of words that stand for them. */
    public static Topic of(String typed, Families families) {
        var alternatives = alternatives(typed);
        return new Topic(
                alternatives.stream()
                        .map(words -> words.stream().map(families::terms).toList())
                        .toList(),
                alternatives.stream()
                        .filter(words -> words.size() == 1)
                        .flatMap(words -> families.categories(words.get(0)).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether there is a word in it that tells something apart: three letters at least, not an article. */
    public static boolean saysSomething(String typed) {
        return !alternatives(typed).isEmpty();
    }

    /** Whether a text touches it. */
    public boolean isIn(Words text) {
        return alternatives.stream()
                .anyMatch(words -> words.stream().allMatch(same -> same.stream().anyMatch(text::has)));
    }

    /** Categories that are about it as a whole, such as the birthday for "birthday". */
    public Set<String> categories() {
        return categories;
    }

    private static List<List<String>> alternatives(String typed) {
        var alternatives = new ArrayList<List<String>>();
        for (var part : ALTERNATIVES.split(typed)) {
            var words = Arrays.stream(GAPS.split(part))
                    .filter(word -> Term.instead(word).word().length() >= SHORTEST_WORD)
                    .filter(word -> !SMALL.contains(Folding.letters(word)))
                    .toList();
            if (!words.isEmpty()) {
                alternatives.add(words);
            }
        }
        return alternatives;
    }
}

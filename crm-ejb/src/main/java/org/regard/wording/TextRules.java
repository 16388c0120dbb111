package org.regard.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.regard.platform.Refusal;
import org.regard.wording.identify.Identifiers;
import org.regard.wording.words.Words;

/**
 * What a text says that would hurt if it were read aloud: asked, never forbidden. No database; names of people are looked up
 * beside it and put in with {@link #together}.
 */
public final class TextRules {

    /** Longest text that is looked at, in UTF-16 units. */
    public static final int LONGEST = 20_000;

    private static final Comparator<Finding> BY_PROOF =
            Comparator.comparing(Finding::kind).thenComparing(Finding::start).thenComparing(f -> -f.end());

    private final WordLists lists;
    private final Identifiers identifiers;

    /** @param country ISO 3166 code in which telephone numbers without a country are read */
    public TextRules(WordLists lists, String country) {
        this.lists = lists;
        this.identifiers = new Identifiers(country);
    }

    public WordLists lists() {
        return lists;
    }

    /** All findings but names of people, in the order of the text, none inside another. */
    public List<Finding> check(String text) {
        return check(Words.of(text), List.of());
    }

    /** All findings, with the names that the directory knows. */
    public List<Finding> check(Words words, List<Finding> people) {
        refuseLong(words.text());
        var found = new ArrayList<>(identifiers.in(words));
        found.addAll(people);
        found.addAll(lists.in(words));
        return together(found);
    }

    /** {@code text.too-long} beyond {@link #LONGEST}. */
    void refuseLong(String text) {
        if (text.length() > LONGEST) {
            throw Refusal.tooLarge("text.too-long", String.valueOf(LONGEST)).asException();
        }
    }

    /** Of findings in one place the one with the stronger proof stays. */
    static List<Finding> together(List<Finding> found) {
        var units = new java.util.BitSet();
        var kept = new ArrayList<Finding>();
        found.stream().sorted(BY_PROOF).forEach(one -> {
            int next = units.nextSetBit(one.start());
            if (next < 0 || next >= one.end()) {
                units.set(one.start(), one.end());
                kept.add(one);
            }
        });
        kept.sort(Comparator.comparing(Finding::start));
        return List.copyOf(kept);
    }
}

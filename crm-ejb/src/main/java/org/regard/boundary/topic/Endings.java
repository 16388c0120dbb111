package org.regard.boundary.topic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What English and German words end in when they bend, and what stands before a German word when it means another thing. */
final class Endings {

    private static final Set<String> BENT = Set.of(
            "", "e", "n", "s", "t", "d", "y", "en", "er", "es", "em", "et", "ed", "st", "te", "ly", "al", "ern", "ens",
            "ers", "ing", "ings", "ies", "ied", "ier", "end", "ende", "enden", "ten", "tes", "ter", "ung", "ungen",
            "chen", "lein", "innen", "in", "ment", "ments", "ation", "ness", "ful", "able", "ance", "ant", "ists",
            "ist", "us", "i", "ig", "ige", "iges", "igen", "iger", "isch", "ische", "ischen", "lich", "liche", "lichen",
            "haft");

    private static final List<String> CUT = longestFirst(
            "innen", "ungen", "ings", "ing", "ies", "ern", "ens", "en", "er", "es", "em", "ed", "e", "s", "n", "y");

    /** Before a stem these make another word: decision is Entscheidung, notice is Ankündigung. */
    private static final Set<String> ANOTHER_WORD = Set.of(
            "ent", "unter", "ver", "zer", "auf", "aus", "ein", "vor", "nach", "ange", "unge", "aufge", "ausge", "bei",
            "mit");

    private static final Set<String> ANOTHER_WORD_LATE = Set.of("ent", "unter", "an", "ver");
    private static final int SHORTEST_STEM = 4;
    private static final int SHORTEST_STEM_OF_ING = 5;
    static final int SHORTEST_HEAD = 3;

    private Endings() {}

    static boolean bends(String rest) {
        return BENT.contains(rest);
    }

    /** The word without its longest ending, at least four letters long. */
    static String stem(String word) {
        for (var ending : CUT) {
            int left = word.length() - ending.length();
            int least = ending.startsWith("ing") || ending.equals("y") ? SHORTEST_STEM_OF_ING : SHORTEST_STEM;
            if (word.endsWith(ending) && left >= least) {
                return word.substring(0, left);
            }
        }
        return word;
    }

    /** Whether what stands before a stem makes a compound of it, and not another word. */
    static boolean compounds(String head) {
        return head.isEmpty()
                || head.length() >= SHORTEST_HEAD
                        && !ANOTHER_WORD.contains(head)
                        && ANOTHER_WORD_LATE.stream().noneMatch(head::endsWith);
    }

    private static List<String> longestFirst(String... endings) {
        return Arrays.stream(endings)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}

package org.regard.boundary.topic;

/** One word to look for, in the spelling of {@link Folding}. */
public final class Term {

    private static final int SHORTEST_IN_COMPOUND = 5;
    private static final int SHORTEST_AT_THE_START = 4;
    private static final int SHORTEST_MISSPELT = 7;
    private static final int REST_OF_A_COMPOUND = 3;

    private final String word;
    private final String stem;
    private final String singleStem;
    private final String single;

    /** @param typed one word, or a few that are looked for as one */
    Term(String typed) {
        word = Folding.umlauts(letters(Folding.letters(typed)));
        stem = Endings.stem(word);
        single = Folding.single(word);
        singleStem = Folding.single(stem);
    }

    private static String letters(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }

    String word() {
        return word;
    }

    /** Whether a word is this one: bent, in a compound, with letters doubled, or with one mistake in a long one. */
    boolean isIn(String other) {
        return found(other, stem) || found(Folding.single(other), singleStem) || misspelt(Folding.single(other));
    }

    /** Whether a word is this one, bent at most. */
    boolean is(String other) {
        return other.equals(word) || other.startsWith(stem) && Endings.bends(other.substring(stem.length()));
    }

    /**
     * Whether pieces written apart make this word when they are put together.
     *
     * @param last where the last piece begins: the word ends within it, or it would have been found before
     */
    boolean isTogether(String joined, int last) {
        if (!joined.startsWith(stem) || stem.length() <= last) {
            return false;
        }
        var rest = joined.substring(stem.length());
        return Endings.bends(rest) || stem.length() >= SHORTEST_IN_COMPOUND && rest.length() >= REST_OF_A_COMPOUND;
    }

    /** No more letters than this are worth putting together. */
    int longest() {
        return stem.length() + 24;
    }

    private static boolean found(String other, String stem) {
        if (other.startsWith(stem)) {
            var rest = other.substring(stem.length());
            if (Endings.bends(rest) || stem.length() >= SHORTEST_IN_COMPOUND) {
                return true;
            }
            if (stem.length() >= SHORTEST_AT_THE_START && rest.length() >= REST_OF_A_COMPOUND) {
                return true;
            }
        }
        if (stem.length() < SHORTEST_IN_COMPOUND) {
            return false;
        }
        for (int at = other.indexOf(stem, 1); at > 0; at = other.indexOf(stem, at + 1)) {
            if (Endings.compounds(other.substring(0, at))) {
                return true;
            }
        }
        return false;
    }

    /** One letter too many, too few, wrong, or two changed round; or stars in the place of letters. */
    private boolean misspelt(String other) {
        if (other.indexOf('*') > 0) {
            return starred(other);
        }
        return single.length() >= SHORTEST_MISSPELT
                && Math.abs(other.length() - single.length()) <= 1
                && other.charAt(0) == single.charAt(0)
                && Mistakes.atMostOne(single, other);
    }

    private boolean starred(String other) {
        var pattern = other.replaceAll("\\*+", "*");
        int star = pattern.indexOf('*');
        var before = pattern.substring(0, star);
        var after = pattern.substring(pattern.lastIndexOf('*') + 1);
        return before.length() + after.length() >= 2
                && word.length() >= SHORTEST_AT_THE_START
                && single.startsWith(before)
                && single.endsWith(after)
                && before.length() + after.length() < single.length();
    }
}

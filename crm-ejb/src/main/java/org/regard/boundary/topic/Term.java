package org.regard.boundary.topic;

/** One word to look for, in the spelling of {@link Folding}. */
public final class Term {

    private static final int SHORTEST_IN_COMPOUND = 5;
    private static final int SHORTEST_AT_THE_START = 4;
    private static final int SHORTEST_MISSPELT = 7;
    private static final int REST_OF_A_COMPOUND = 3;

    private final String word;
    private final String stem;
    private final String single;
    private final String singleStem;
    private final boolean own;

    private Term(String typed, boolean own) {
        word = Folding.umlauts(letters(Folding.letters(typed)));
        stem = typed.strip().contains(" ") ? word : Endings.stem(word);
        single = Folding.single(word);
        singleStem = Folding.single(stem);
        this.own = own;
    }

    /** A word that the customer said: a mistake in it is looked through. */
    static Term said(String typed) {
        return new Term(typed, true);
    }

    /** A word, or a few that are looked for as one, that stands for another. */
    static Term instead(String typed) {
        return new Term(typed, false);
    }

    private static String letters(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }

    String word() {
        return word;
    }

    /**
     * Whether a word is this one: bent, in a compound, with letters doubled, or with one mistake in a long one.
     *
     * @param once the word with each letter once where it stands several times in a row
     */
    boolean isIn(String other, String once) {
        return found(other, stem)
                || begins(other)
                || compounded(other, word)
                || once.equals(single)
                || singleStem.length() >= SHORTEST_IN_COMPOUND && found(once, singleStem)
                || own && misspelt(once);
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

    private static boolean found(String other, String stem) {
        if (!other.startsWith(stem)) {
            return compounded(other, stem);
        }
        return stem.length() >= SHORTEST_IN_COMPOUND || Endings.bends(other.substring(stem.length()));
    }

    /** A short word begins a compound, such as "Erbstück"; it is not looked for inside others. */
    private boolean begins(String other) {
        return word.length() >= SHORTEST_AT_THE_START
                && other.startsWith(word)
                && other.length() - word.length() >= REST_OF_A_COMPOUND;
    }

    private static boolean compounded(String other, String part) {
        if (part.length() < SHORTEST_IN_COMPOUND) {
            return false;
        }
        for (int at = other.indexOf(part, 1); at > 0; at = other.indexOf(part, at + 1)) {
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

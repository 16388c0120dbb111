package org.regard.boundary.topic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text in every way in which they could be meant; made once, asked by many terms. */
public final class Words {

    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}@$!€+*]+");
    private static final Pattern AROUND = Pattern.compile("^[!+*€]+|[!+*@$€]+$");
    /** What a 1 and a ! stand for, one way or the other. */
    private static final char[] BOTH = {'i', 'l'};

    private static final char[] EITHER = {'i'};

    private static final int MOST_PIECES = 40;
    private static final int LONGEST = 40;

    /** A word, and the same with each letter once where it stands several times in a row. */
    private record Whole(String word, String single) {}

    /** Pieces put together, and where the last of them begins. */
    private record Joined(String word, int last) {}

    private final List<Whole> whole;
    private final Set<Joined> joined = new LinkedHashSet<>();

    private Words(String text) {
        var letters = Folding.letters(text);
        var pieces = pieces(letters);
        var words = new LinkedHashSet<String>();
        for (char one : ones(letters)) {
            pieces.forEach(piece -> words.add(read(piece, one)));
            dressed(letters).forEach(piece -> words.add(read(piece, one)));
            // a hyphen, a dot or a slash within a word holds nobody up
            for (var chunk : letters.split("\\s+")) {
                words.add(read(String.join("", pieces(chunk)), one));
            }
        }
        words.remove("");
        whole = words.stream()
                .map(word -> new Whole(word, Folding.single(word)))
                .toList();
        for (int first = 0; first < pieces.size(); first++) {
            join(pieces, first);
        }
    }

    private static char[] ones(String text) {
        return text.indexOf('1') >= 0 || text.indexOf('!') >= 0 ? BOTH : EITHER;
    }

    /** What begins with this piece, put together piece by piece. */
    private void join(List<String> pieces, int first) {
        var together = pieces.get(first);
        int end = Math.min(pieces.size(), first + MOST_PIECES);
        for (int next = first + 1; next < end && together.length() < LONGEST; next++) {
            var before = together;
            together += pieces.get(next);
            for (char one : ones(together)) {
                joined.add(new Joined(read(together, one), read(before, one).length()));
            }
        }
    }

    public static Words of(String text) {
        return new Words(text == null ? "" : text);
    }

    /** The text without escapes and invisible signs, in plain letters and digits. */
    public static String plain(String text) {
        return Folding.letters(text);
    }

    /** Whether one of the terms stands in the text. */
    public boolean hasAny(List<Term> terms) {
        return terms.stream().anyMatch(this::has);
    }

    /** Whether it stands there as a word, or in pieces that make it when they are put together again. */
    boolean has(Term term) {
        for (var one : whole) {
            if (term.isIn(one.word(), one.single())) {
                return true;
            }
        }
        for (var one : joined) {
            if (term.isTogether(one.word(), one.last())) {
                return true;
            }
        }
        return false;
    }

    private static String read(String piece, char one) {
        return Folding.umlauts(Folding.spoken(piece, one));
    }

    /** Runs of letters and digits, with signs that stand for letters; signs around a word are dropped. */
    private static List<String> pieces(String letters) {
        return dressed(letters).stream()
                .map(piece -> AROUND.matcher(piece).replaceAll(""))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** The same with the signs around a word, which may be letters, too. */
    private static List<String> dressed(String letters) {
        return RUN.matcher(letters).results().map(MatchResult::group).toList();
    }
}

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
    private static final char[] ONE = {'i', 'l'};

    private static final int MOST_PIECES = 40;

    private final List<String> pieces;
    private final Set<String> whole = new LinkedHashSet<>();

    private Words(String text) {
        var letters = Folding.letters(text);
        pieces = pieces(letters);
        for (char one : ONE) {
            pieces.forEach(piece -> whole.add(read(piece, one)));
            dressed(letters).forEach(piece -> whole.add(read(piece, one)));
            // a hyphen, a dot or a slash within a word holds nobody up
            for (var chunk : letters.split("\\s+")) {
                whole.add(read(String.join("", pieces(chunk)), one));
            }
        }
        whole.remove("");
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

    boolean has(Term term) {
        return whole.stream().anyMatch(term::isIn) || together(term);
    }

    /** Whether words written apart make the term when they are put together again. */
    private boolean together(Term term) {
        for (int first = 0; first < pieces.size(); first++) {
            var joined = new StringBuilder(pieces.get(first));
            int end = Math.min(pieces.size(), first + MOST_PIECES);
            for (int next = first + 1; next < end && joined.length() < term.longest(); next++) {
                var before = joined.toString();
                joined.append(pieces.get(next));
                if (together(term, before, joined.toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean together(Term term, String before, String joined) {
        return term.isTogether(read(joined, 'i'), read(before, 'i').length())
                || joined.indexOf('1') >= 0
                        && term.isTogether(read(joined, 'l'), read(before, 'l').length());
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

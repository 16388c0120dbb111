package org.regard.wording.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text and its words, cut once for all who look for something in it. */
public record Words(String text, List<Word> all) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public static Words of(String text) {
        var words = new ArrayList<Word>(text.length() / 6 + 1);
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!isPart(point)) {
                at += Character.charCount(point);
                continue;
            }
            int end = end(text, at);
            words.add(new Word(at, end, fold(text.substring(at, end)), isCapital(point)));
            at = end;
        }
        return new Words(text, words);
    }

    /** Letters of scripts that have no small ones count as capitals. */
    private static boolean isCapital(int point) {
        return Character.isUpperCase(point) || Character.isLetter(point) && !Character.isLowerCase(point);
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (!isPart(point) && !(isApostrophe(point) && next < text.length() && isPart(text.codePointAt(next)))) {
                break;
            }
            at = next;
        }
        return at;
    }

    private static boolean isPart(int point) {
        return point < 128
                ? point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9'
                : Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    static boolean isApostrophe(int point) {
        return point == '\'' || point == '’';
    }

    /** Index of the last word that ends at or before this place; -1 when there is none. */
    public int before(int place) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Index of the first word that begins at or after this place; the number of words when there is none. */
    public int after(int place) {
        int before = before(place);
        int at = before + 1;
        while (at < all.size() && all.get(at).start() < place) {
            at++;
        }
        return at;
    }

    /** What stands between a word and the next one. */
    public String gap(int word) {
        return text.substring(all.get(word).end(), all.get(word + 1).start());
    }

    /** Without case and accents; German and Nordic letters spelt out. */
    public static String fold(String word) {
        var out = new StringBuilder(word.length() + 2);
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter < 128) {
                out.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter);
            } else {
                plain = false;
                out.append(letter);
            }
        }
        return plain ? out.toString() : foldBeyondAscii(out.toString());
    }

    private static String foldBeyondAscii(String word) {
        var composed = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(java.util.Locale.ROOT);
        var out = new StringBuilder(composed.length() + 4);
        for (int i = 0; i < composed.length(); i++) {
            out.append(speltOut(composed.charAt(i)));
        }
        return MARKS.matcher(Normalizer.normalize(out, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static String speltOut(char letter) {
        return switch (letter) {
            case 'ä', 'æ' -> "ae";
            case 'ö', 'ø', 'œ' -> "oe";
            case 'ü' -> "ue";
            case 'å' -> "aa";
            case 'ß' -> "ss";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            case '’' -> "'";
            default -> String.valueOf(letter);
        };
    }
}

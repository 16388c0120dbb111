package org.regard.customer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names as they are looked up: without accents and case. German and Nordic letters fold in two ways, so that "müller" finds
 * "Mueller" and "Muller", and each of the two finds "Müller".
 */
public final class NameFolding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final Pattern INNER = Pattern.compile("['’]");
    private static final Map<Character, String> PLAIN =
            Map.of('ß', "ss", 'ø', "o", 'æ', "ae", 'œ', "oe", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı', "i");
    private static final Map<Character, String> SPELT_OUT =
            Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'å', "aa", 'ø', "oe", 'æ', "ae");

    private NameFolding() {}

    /** Every folded word under which a name is found. */
    public static Set<String> tokens(String name) {
        var tokens = new LinkedHashSet<String>();
        for (var word : words(name)) {
            tokens.addAll(variants(word));
        }
        return tokens;
    }

    /** The words of a name or of what somebody typed, composed and in lower case; a name in apostrophes gives its parts too. */
    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var piece :
                GAPS.split(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))) {
            var joined = INNER.matcher(piece).replaceAll("");
            if (!joined.isEmpty()) {
                words.add(joined);
            }
        }
        return words;
    }

    /** One word folded in both ways; a single element when both are the same. */
    public static Set<String> variants(String word) {
        var both = new LinkedHashSet<String>();
        both.add(fold(word, Map.of()));
        both.add(fold(word, SPELT_OUT));
        return both;
    }

    /** A whole name folded plainly, its words in order, for comparing. */
    public static String plain(String name) {
        return String.join(
                " ", words(name).stream().map(word -> fold(word, Map.of())).toList());
    }

    private static String fold(String word, Map<Character, String> first) {
        var out = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            var instead = first.getOrDefault(letter, PLAIN.get(letter));
            out.append(instead == null ? String.valueOf(letter) : instead);
        }
        return isAscii(out)
                ? out.toString()
                : MARKS.matcher(Normalizer.normalize(out, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static boolean isAscii(CharSequence text) {
        return text.chars().allMatch(letter -> letter < 128);
    }
}

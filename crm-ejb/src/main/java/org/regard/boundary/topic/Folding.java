package org.regard.boundary.topic;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * One spelling for all that reads alike: case, accents, umlauts written either way, full width, look-alikes of other
 * scripts, invisible signs, digits and signs in the place of letters.
 */
final class Folding {

    private static final Map<Integer, String> SPELT = Map.of(
            (int) 'ß', "ss", (int) 'ø', "o", (int) 'æ', "a", (int) 'œ', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ð',
            "d", (int) 'ı', "i");
    private static final String SIGNS = "0134578@$!€+";
    private static final String AS_I = "oieastbasiet";
    private static final String AS_L = "oleastbaslet";

    private Folding() {}

    /** Small letters without marks and invisible signs, look-alikes as Latin letters; spaces, digits and signs stay. */
    static String letters(String text) {
        var small = Normalizer.normalize(
                Normalizer.normalize(Markup.plain(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT),
                Normalizer.Form.NFKD);
        var out = new StringBuilder(small.length());
        small.codePoints().filter(letter -> !isUnseen(letter)).forEach(letter -> {
            var spelt = SPELT.get(letter);
            if (spelt == null) {
                out.appendCodePoint(Lookalikes.latin(letter));
            } else {
                out.append(spelt);
            }
        });
        return out.toString();
    }

    /** Marks above letters, joiners, soft hyphens, fillers: what nobody sees. */
    private static boolean isUnseen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            case Character.CONTROL -> !Character.isWhitespace(letter);
            default -> letter == 0x115F || letter == 0x1160 || letter == 0x3164 || letter == 0xFFA0 || letter == 0x034F;
        };
    }

    /** Digits and signs read as letters; {@code one}: what 1 and ! stand for, i or l. */
    static String spoken(String word, char one) {
        if (word.chars().noneMatch(Character::isLetter)) {
            return word;
        }
        var readAs = one == 'l' ? AS_L : AS_I;
        var out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int at = SIGNS.indexOf(word.charAt(i));
            out.append(at < 0 ? word.charAt(i) : readAs.charAt(at));
        }
        return out.toString();
    }

    /** ae, oe, ue like ä, ö, ü, which have lost their dots. */
    static String umlauts(String word) {
        return word.indexOf('e') < 0
                ? word
                : word.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    /** Each letter once where it stands several times in a row. */
    static String single(String word) {
        var out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                out.append(word.charAt(i));
            }
        }
        return out.toString();
    }
}

package org.regard.wording.identify;

/** Small questions about one place of a text; all answer {@code false} or nothing beyond its ends. */
final class Letters {

    private Letters() {}

    static boolean digit(CharSequence text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    static boolean letter(CharSequence text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    static boolean letterOrDigit(CharSequence text, int at) {
        return digit(text, at) || letter(text, at);
    }

    static boolean is(CharSequence text, int at, String any) {
        return at >= 0 && at < text.length() && any.indexOf(text.charAt(at)) >= 0;
    }

    /** A blank within a line, the narrow and the unbreakable ones too. */
    static boolean blank(CharSequence text, int at) {
        return is(text, at, " \u00a0\u202f\u2009\t");
    }

    /** The digits of a piece of text, everything else left out. */
    static String digits(CharSequence text, int start, int end) {
        var digits = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            if (digit(text, at)) {
                digits.append(text.charAt(at));
            }
        }
        return digits.toString();
    }

    /** Letters and digits of a piece of text in capitals, everything else left out. */
    static String solid(CharSequence text, int start, int end) {
        var solid = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            if (letterOrDigit(text, at)) {
                solid.append(Character.toUpperCase(text.charAt(at)));
            }
        }
        return solid.toString();
    }
}

package org.regard.paper;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** How the file writes words and numbers (ISO 32000-1, 7.3). */
final class Syntax {

    private static final String DIGITS = "0123456789ABCDEF";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Syntax() {}

    /** Words as digits only: nothing in them can end the string. */
    static String words(String text) {
        return "<FEFF" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    static String number(double value) {
        long hundredths = Math.round(Math.abs(value) * 100);
        var sign = value < 0 && hundredths > 0 ? "-" : "";
        long part = hundredths % 100;
        return sign + hundredths / 100 + (part == 0 ? "" : (part < 10 ? ".0" : ".") + part);
    }

    /** References to objects, in brackets. */
    static String all(List<Integer> objects) {
        return objects.stream().map(one -> one + " 0 R").collect(Collectors.joining(" ", "[", "]"));
    }

    static void hex(StringBuilder into, char word) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            into.append(DIGITS.charAt(word >> shift & 15));
        }
    }
}

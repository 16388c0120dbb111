package org.regard.exchange.reading;

import java.util.Set;

/** What a cell says once stray spaces and the words for "nothing" are gone. */
public final class Cells {
    // "Null" with one capital is a family name; the words below are what programs write for nothing.
    private static final Set<String> NOTHING = Set.of(
            "NULL",
            "null",
            "(null)",
            "\\N",
            "N/A",
            "n/a",
            "#N/A",
            "#NULL!",
            "NaN",
            "nan",
            "-",
            "--",
            "---",
            "–",
            "—",
            "undefined",
            "[]",
            "{}");

    private Cells() {}

    /** The cleaned value, or null when there is none. Inner runs of spaces become one; line breaks stay. */
    public static String value(String raw) {
        if (raw == null || raw.isEmpty()) return null;
        String clean = isClean(raw) ? raw : cleaned(raw);
        return clean.isEmpty() || NOTHING.contains(clean) ? null : Formula.unquoted(clean);
    }

    private static boolean isClean(String raw) {
        if (blank(raw.charAt(0)) || blank(raw.charAt(raw.length() - 1))) return false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || (c == ' ' && raw.charAt(i + 1) == ' '))
                return false;
        }
        return true;
    }

    private static String cleaned(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        char before = '\n';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r' || c == '\u200b' || c == '\ufeff') continue;
            if (c != '\n' && c != Row.AND && blank(c)) c = ' ';
            boolean edge = before == '\n' || before == ' ' || before == Row.AND;
            if (c == ' ' && edge) continue;
            if (c == '\n') trimEnd(clean);
            if (c == '\n' && (clean.isEmpty() || before == '\n')) continue;
            clean.append(c);
            before = c;
        }
        while (!clean.isEmpty() && blank(clean.charAt(clean.length() - 1))) clean.setLength(clean.length() - 1);
        return clean.toString();
    }

    private static void trimEnd(StringBuilder clean) {
        while (!clean.isEmpty() && clean.charAt(clean.length() - 1) == ' ') clean.setLength(clean.length() - 1);
    }

    private static boolean blank(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff' || Character.isISOControl(c);
    }
}

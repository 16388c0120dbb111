package org.regard.exchange.reading;

import java.util.Locale;

/**
 * What was found out about a file, to be shown to the person who brings it.
 *
 * @param kind {@code csv}, {@code vcard} or {@code json}
 * @param charset the encoding's common name, such as {@code UTF-8}
 * @param separator between cells, or 0 for cards and mirrors
 * @param quote around cells, or 0 for cards and mirrors
 * @param header whether the first row names the columns
 */
public record FileForm(Kind kind, String charset, char separator, char quote, boolean header) {

    /** The separator's name for people and programs; empty for cards and mirrors. */
    public String separatorName() {
        return switch (separator) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "bar";
            default -> separator == 0 ? "" : String.valueOf(separator);
        };
    }

    /** The kinds of file that come in; JSON is the mirror of one customer. */
    public enum Kind {
        CSV,
        VCARD,
        JSON;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** By the code of the interface; null or blank means: find out. */
        public static Kind of(String code) throws Unreadable {
            if (code == null || code.isBlank()) return null;
            for (Kind kind : values()) if (kind.name().equalsIgnoreCase(code.strip())) return kind;
            throw new Unreadable("import.file.kind");
        }
    }
}

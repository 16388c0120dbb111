package org.regard.paper;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A document to print or to hand over: PDF, tagged for screen readers (PDF/UA, ISO 14289-1), with language, title,
 * bookmarks and its own fonts. Words go in as words: no mark-up in them is ever read as mark-up.
 *
 * <p>One document, used once, by one thread. A page is written as soon as it is full, so that a long document takes little
 * more memory than its file. The same words at the same instant make the same bytes. Nothing is fetched and nothing is
 * written to disk. Scripts written from right to left and those without an alphabet print as boxes.
 */
public final class Paper {

    /** What the file is called among types of content. */
    public static final String MEDIA_TYPE = "application/pdf";

    private final Sheet sheet;

    private Paper(Locale locale, String title, String about, Instant at) {
        this.sheet = new Sheet(locale, title, about, at);
    }

    /**
     * @param title shown on top and in the window's title
     * @param about one sentence that says what the document is; read out and printed below the title
     * @param at when it was made
     */
    public static Paper of(Locale locale, String title, String about, Instant at) {
        return new Paper(locale, title, about, at);
    }

    /** A heading that is also a bookmark. */
    public Paper section(String heading) {
        sheet.section(heading);
        return this;
    }

    /** A heading inside a section. */
    public Paper part(String heading) {
        sheet.part(heading);
        return this;
    }

    /** A paragraph; line breaks stay. */
    public Paper text(String words) {
        sheet.text(words);
        return this;
    }

    public Paper list(List<String> items) {
        if (!items.isEmpty()) {
            sheet.list(items);
        }
        return this;
    }

    /** Names and what they stand for, one pair a line, in the map's order. */
    public Paper pairs(Map<String, String> pairs) {
        if (!pairs.isEmpty()) {
            sheet.pairs(pairs);
        }
        return this;
    }

    /**
     * A table whose head is repeated on every page and whose first column names the row. Without rows there is no table.
     *
     * @param rows each as long as the head
     */
    public Paper table(List<String> head, List<List<String>> rows) {
        return table(head, rows.stream());
    }

    /** The same for many rows: they are taken one after the other, and none is kept. */
    public Paper table(List<String> head, Stream<List<String>> rows) {
        sheet.table(head, rows);
        return this;
    }

    /** The finished file. */
    public byte[] bytes() {
        return sheet.bytes();
    }
}

package org.regard.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One document while it is written: what stands on it, from top to bottom, and how large. */
final class Sheet {

    private static final int SAMPLE = 60;
    private static final double INDENT = 14;

    private final Imprint imprint;
    private final PdfFile file = new PdfFile();
    private final Pages pages = new Pages(file);
    private final int structure = file.reserve();
    private final Tag document = new Tag(file, structure, "Document", "");
    private final Letters plain = new Letters(Face.PLAIN);
    private final Letters bold = new Letters(Face.BOLD);
    private final Pen text = new Pen("F1", plain, 9.5, 13.8);
    private final Pen cell = new Pen("F1", plain, 8.5, 11.6);
    private final Pen head = new Pen("F2", bold, 8.5, 11.6);
    private final List<Imprint.Bookmark> bookmarks = new ArrayList<>();

    Sheet(Locale locale, String title, String about, Instant at) {
        imprint = new Imprint(locale, Plain.text(title), Plain.text(about), at);
        block("H1", title, new Pen("F2", bold, 17, 21.3), 6);
        text(about);
    }

    void section(String heading) {
        pages.skip(23);
        pages.need(80);
        bookmarks.add(new Imprint.Bookmark(Plain.text(heading), pages.page(), pages.y()));
        block("H2", heading, new Pen("F2", bold, 12.5, 18.1), 6);
    }

    void part(String heading) {
        pages.skip(14);
        pages.need(60);
        block("H3", heading, new Pen("F2", bold, 10.5, 15.2), 3);
    }

    void text(String words) {
        block("P", words, text, 7);
    }

    private void block(String kind, String words, Pen pen, double after) {
        var lines = pen.lines(words, Pages.WIDTH);
        if (lines.isEmpty()) return;
        var tag = document.inner(kind);
        pages.write(tag, lines, pen, Pages.LEFT);
        tag.end();
        pages.skip(after);
    }

    void list(List<String> items) {
        var list = document.inner("L", "/A<</O/List/ListNumbering/Disc>>");
        for (var item : items) {
            var lines = text.lines(item, Pages.WIDTH - INDENT);
            pages.need(text.leading());
            var entry = list.inner("LI");
            var sign = entry.inner("Lbl");
            pages.put(sign, List.of(text.line("\u2022 ")), text, Pages.LEFT + 2, pages.y());
            sign.end();
            var body = entry.inner("LBody");
            pages.write(body, lines, text, Pages.LEFT + INDENT);
            body.end();
            entry.end();
            pages.skip(2.8);
        }
        list.end();
        pages.skip(6);
    }

    void pairs(Map<String, String> pairs) {
        pages.need(40);
        var grid = Grid.pairs(pages, document, cell, head);
        pairs.forEach((name, value) -> grid.row(List.of(name, value)));
        grid.end();
    }

    /** The widths follow from the first rows; the others are asked for one by one. */
    void table(List<String> titles, Stream<List<String>> rows) {
        var all = rows.iterator();
        var sample = new ArrayList<List<String>>();
        while (all.hasNext() && sample.size() < SAMPLE) sample.add(whole(all.next(), titles));
        if (sample.isEmpty()) return;
        var columns = Columns.fitting(titles, sample, head, cell, Pages.WIDTH);
        var grid = Grid.table(pages, document, cell, head, columns, titles);
        sample.forEach(grid::row);
        sample.clear();
        all.forEachRemaining(row -> grid.row(whole(row, titles)));
        grid.end();
    }

    private static List<String> whole(List<String> cells, List<String> titles) {
        if (cells.size() == titles.size()) return cells;
        throw new IllegalArgumentException("A row of " + cells.size() + " under a head of " + titles.size());
    }

    byte[] bytes() {
        document.end();
        int tree = pages.finish(new Pen("F1", plain, 8, 10), head);
        file.object(
                structure,
                "<</Type/StructTreeRoot/K " + document.number() + " 0 R/ParentTreeNextKey " + pages.count()
                        + "/ParentTree " + file.object(pages.structure()) + " 0 R>>");
        return imprint.end(file, tree, structure, bookmarks);
    }
}

package org.regard.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * A table on paper. Its head is repeated on every page; a row goes to the next page as a whole, unless it is longer than a
 * page. Of its rows only the one that is being written is in memory.
 */
final class Grid {

    private static final String OF_COLUMN = "/A<</O/Table/Scope/Column>>";
    private static final String OF_ROW = "/A<</O/Table/Scope/Row>>";
    private static final double PAD = 3.4;

    private final Pages pages;
    private final Pen plain;
    private final Pen bold;
    private final Pen first;
    private final Columns columns;
    private final Tag table;
    private final Tag body;
    private List<List<String>> head = List.of();

    /** @param first for the column that names the row */
    private Grid(Pages pages, Tag document, Pen plain, Pen bold, Pen first, Columns columns, List<String> head) {
        this.pages = pages;
        this.plain = plain;
        this.bold = bold;
        this.first = first;
        this.columns = columns;
        this.table = document.inner("Table");
        if (!head.isEmpty()) head(head);
        this.body = table.inner("TBody");
    }

    /** Names and what they stand for. */
    static Grid pairs(Pages pages, Tag document, Pen plain, Pen bold) {
        var columns = new Columns(Pages.WIDTH * 0.32, Pages.WIDTH * 0.68);
        return new Grid(pages, document, plain, bold, bold, columns, List.of());
    }

    static Grid table(Pages pages, Tag document, Pen plain, Pen bold, Columns columns, List<String> head) {
        return new Grid(pages, document, plain, bold, plain, columns, head);
    }

    private void head(List<String> titles) {
        for (int i = 0; i < titles.size(); i++) head = added(head, bold.lines(titles.get(i), columns.room(i)));
        pages.need(height(head, bold) + 4 * plain.leading());
        var part = table.inner("THead");
        var row = part.inner("TR");
        var tags = new ArrayList<Tag>();
        for (int i = 0; i < titles.size(); i++) tags.add(row.inner("TH", OF_COLUMN));
        titles(tags);
        tags.forEach(Tag::end);
        row.end();
        part.end();
    }

    private static List<List<String>> added(List<List<String>> cells, List<String> cell) {
        var all = new ArrayList<>(cells);
        all.add(cell);
        return all;
    }

    /** @param tags of the head's cells; null when the head is repeated */
    private void titles(List<Tag> tags) {
        double top = pages.y() - PAD;
        for (int i = 0; i < head.size(); i++) {
            pages.put(tags == null ? null : tags.get(i), head.get(i), bold, columns.begin(i), top);
        }
        pages.moveDown(height(head, bold));
        pages.rule(0.8, 0.13);
    }

    private static double height(List<List<String>> cells, Pen pen) {
        return cells.stream().mapToInt(List::size).max().orElse(0) * pen.leading() + 2 * PAD;
    }

    void row(List<String> texts) {
        var cells = new ArrayList<List<String>>();
        for (int i = 0; i < texts.size(); i++) cells.add(pen(i).lines(texts.get(i), columns.room(i)));
        var row = body.inner("TR");
        var tags = new ArrayList<Tag>();
        for (int i = 0; i < texts.size(); i++) tags.add(i == 0 ? row.inner("TH", OF_ROW) : row.inner("TD"));
        place(cells, tags);
        tags.forEach(Tag::end);
        row.end();
    }

    private Pen pen(int column) {
        return column == 0 ? first : plain;
    }

    private void place(List<List<String>> cells, List<Tag> tags) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(0);
        double whole = pages.wholeRoom() - (head.isEmpty() ? 0 : height(head, bold));
        if (height(cells, plain) > pages.room() && height(cells, plain) <= whole) turn();
        for (int from = 0; from < lines; ) {
            int fit = (int) ((pages.room() - 2 * PAD) / plain.leading());
            if (fit <= 0) {
                turn();
                continue;
            }
            int to = Math.min(lines, from + fit);
            part(cells, tags, from, to);
            from = to;
        }
    }

    /** These lines of a row. */
    private void part(List<List<String>> cells, List<Tag> tags, int from, int to) {
        double top = pages.y() - PAD;
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            int end = Math.min(to, cell.size());
            if (from < end) pages.put(tags.get(i), cell.subList(from, end), pen(i), columns.begin(i), top);
        }
        pages.moveDown((to - from) * plain.leading() + 2 * PAD);
        pages.rule(0.3, 0.53);
    }

    private void turn() {
        pages.turn();
        if (!head.isEmpty()) titles(null);
    }

    void end() {
        body.end();
        table.end();
        pages.skip(11);
    }
}

package org.regard.paper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Pages of A4, filled from the top, one after the other. A page is written as soon as it is full. */
final class Pages {

    static final double LEFT = 51;
    static final double WIDTH = 493;
    private static final double RIGHT = LEFT + WIDTH;
    private static final double TOP = 785;
    private static final double BOTTOM = 62;

    private final PdfFile file;
    private final int tree;
    private final int resources;
    private final List<Integer> pages = new ArrayList<>();
    private final List<Integer> feet = new ArrayList<>();
    private final List<Integer> marks = new ArrayList<>();
    private final List<Integer> structure = new ArrayList<>();
    private final StringBuilder ink = new StringBuilder();
    private double y;

    Pages(PdfFile file) {
        this.file = file;
        this.tree = file.reserve();
        this.resources = file.reserve();
        begin();
    }

    private void begin() {
        pages.add(file.reserve());
        feet.add(file.reserve());
        y = TOP;
    }

    /** The next page, from its top. */
    void turn() {
        end();
        begin();
    }

    private void end() {
        int content = file.stream("", ink.toString().getBytes(StandardCharsets.US_ASCII));
        ink.setLength(0);
        structure.add(file.object(Syntax.all(marks)));
        marks.clear();
        file.object(
                page(),
                "<</Type/Page/Parent %d 0 R/Resources %d 0 R/Contents[%d 0 R %d 0 R]/StructParents %d/Tabs/S>>"
                        .formatted(tree, resources, content, feet.get(feet.size() - 1), pages.size() - 1));
    }

    /** The object of this page. */
    int page() {
        return pages.get(pages.size() - 1);
    }

    /** How far up the page is still empty, in points from its lower edge. */
    double y() {
        return y;
    }

    double room() {
        return y - BOTTOM;
    }

    /** How much fits on an empty page. */
    double wholeRoom() {
        return TOP - BOTTOM;
    }

    /** Leaves room; none at the top of a page. */
    void skip(double points) {
        if (y < TOP) y -= points;
    }

    void moveDown(double points) {
        y -= points;
    }

    /** Goes to the next page when there is less room than this. */
    void need(double points) {
        if (room() < points && y < TOP) turn();
    }

    /** Lines of a text, over as many pages as it takes. */
    void write(Tag tag, List<String> lines, Pen pen, double x) {
        for (int at = 0; at < lines.size(); ) {
            int fit = (int) (room() / pen.leading());
            if (fit == 0) {
                turn();
                continue;
            }
            int to = Math.min(lines.size(), at + fit);
            put(tag, lines.subList(at, to), pen, x, y);
            y -= (to - at) * pen.leading();
            at = to;
        }
    }

    /**
     * Lines from here down, on this page.
     *
     * @param tag what they belong to; null for what is there only because there are pages
     */
    void put(Tag tag, List<String> lines, Pen pen, double x, double top) {
        if (lines.isEmpty()) return;
        mark(tag);
        ink.append("BT /" + pen.font() + " " + Syntax.number(pen.size()) + " Tf " + Syntax.number(pen.leading())
                + " TL 1 0 0 1 " + Syntax.number(x) + " " + Syntax.number(top - pen.base()) + " Tm\n");
        for (var line : lines) {
            ink.append('<');
            for (int i = 0; i < line.length(); i++) Syntax.hex(ink, line.charAt(i));
            ink.append("> Tj T*\n");
        }
        ink.append("ET EMC\n");
    }

    private void mark(Tag tag) {
        if (tag == null) {
            ink.append("/Artifact BMC\n");
            return;
        }
        ink.append("/" + tag.kind() + " <</MCID " + marks.size() + ">> BDC\n");
        tag.marked(page(), marks.size());
        marks.add(tag.number());
    }

    /** A line across, here. */
    void rule(double thick, double grey) {
        ink.append("/Artifact BMC " + Syntax.number(grey) + " G " + Syntax.number(thick) + " w " + Syntax.number(LEFT)
                + " " + Syntax.number(y) + " m " + Syntax.number(RIGHT) + " " + Syntax.number(y) + " l S EMC\n");
    }

    /** Writes the last page, all feet and the tree of pages; answers its object. */
    int finish(Pen foot, Pen bold) {
        end();
        for (int i = 0; i < feet.size(); i++) {
            var line = foot.line(i + 1 + " / " + feet.size());
            put(null, List.of(line), foot, RIGHT - foot.width(line), BOTTOM - 20);
            var footer = ink.toString().replace("/Artifact BMC", "/Artifact <</Type/Pagination/Subtype/Footer>> BDC");
            file.stream(feet.get(i), "", footer.getBytes(StandardCharsets.US_ASCII));
            ink.setLength(0);
        }
        int plain = foot.letters().write(file);
        file.object(
                resources,
                "<</Font<</" + foot.font() + " " + plain + " 0 R/" + bold.font() + " "
                        + bold.letters().write(file) + " 0 R>>>>");
        file.object(
                tree,
                "<</Type/Pages/MediaBox[0 0 595.28 841.89]/Count " + pages.size() + "/Kids" + Syntax.all(pages) + ">>");
        return tree;
    }

    /** For each page the elements whose words stand on it (ISO 32000-1, 14.7.4.4). */
    String structure() {
        var all = new StringBuilder("<</Nums[");
        for (int i = 0; i < structure.size(); i++) all.append(i + " " + structure.get(i) + " 0 R ");
        return all.append("]>>").toString();
    }

    int count() {
        return pages.size();
    }
}

package org.regard.paper;

/**
 * One element of the file's logical structure (ISO 32000-1, 14.7.2), for screen readers. It may begin on one page and end
 * on another; it is written when it ends.
 */
final class Tag {

    private final PdfFile file;
    private final int number;
    private final int parent;
    private final String kind;
    private final String attributes;
    private final StringBuilder kids = new StringBuilder();
    private int page;

    /** @param parent the number of the object above it */
    Tag(PdfFile file, int parent, String kind, String attributes) {
        this.file = file;
        this.number = file.reserve();
        this.parent = parent;
        this.kind = kind;
        this.attributes = attributes;
    }

    int number() {
        return number;
    }

    String kind() {
        return kind;
    }

    Tag inner(String kind) {
        return inner(kind, "");
    }

    /** @param attributes entries of its dictionary, such as the scope of a heading in a table */
    Tag inner(String kind, String attributes) {
        var inner = new Tag(file, number, kind, attributes);
        kids.append(inner.number).append(" 0 R ");
        return inner;
    }

    /** What it says stands on this page under this mark. */
    void marked(int where, int mark) {
        if (page == 0) page = where;
        if (page == where) kids.append(mark).append(' ');
        else kids.append("<</Type/MCR/Pg " + where + " 0 R/MCID " + mark + ">> ");
    }

    void end() {
        var on = page == 0 ? "" : "/Pg " + page + " 0 R";
        var below = kids.isEmpty() ? "" : "/K[" + kids + "]";
        file.object(number, "<</Type/StructElem/S/" + kind + "/P " + parent + " 0 R" + on + attributes + below + ">>");
    }
}

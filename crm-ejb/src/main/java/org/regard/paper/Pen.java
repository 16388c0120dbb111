package org.regard.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters of one size.
 *
 * @param font its name among the resources of a page
 * @param size in points
 * @param leading from one line to the next, in points
 */
record Pen(String font, Letters letters, double size, double leading) {

    /** How far above and below its base line the face reaches, in parts of the size. */
    private static final double ABOVE = 0.928;

    private static final double BELOW = 0.236;

    /** From the top of a line down to where its letters stand. */
    double base() {
        return (leading - (ABOVE + BELOW) * size) / 2 + ABOVE * size;
    }

    double width(CharSequence line) {
        return letters.width(line) * size / 1000;
    }

    /** A text on one line. */
    String line(String text) {
        return letters.line(Plain.text(text));
    }

    /**
     * The lines of a text, as numbers of letters; none for an empty one. Every line but the last of a paragraph ends in a
     * space where words end, so that they do not run together when they are read aloud.
     */
    List<String> lines(String text, double width) {
        var lines = new ArrayList<String>();
        var words = Plain.text(text).stripTrailing();
        for (int at = 0; at < words.length(); ) {
            int end = words.indexOf('\n', at);
            var paragraph = words.substring(at, end < 0 ? words.length() : end);
            new Breaking(letters, width * 1000 / size, lines).paragraph(paragraph, end >= 0);
            at = end < 0 ? words.length() : end + 1;
        }
        return lines;
    }
}

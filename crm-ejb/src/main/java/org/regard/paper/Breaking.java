package org.regard.paper;

import java.util.List;

/** Breaks a paragraph into lines: between words, after hyphens, and anywhere in a word that is longer than a line. */
final class Breaking {

    private final Letters letters;
    private final double room;
    private final List<String> lines;
    private final StringBuilder line = new StringBuilder();
    private int used;
    private int breakable;
    private int usedThere;

    /** @param room of a line, in thousandths of the letter's size */
    Breaking(Letters letters, double room, List<String> lines) {
        this.letters = letters;
        this.room = room;
        this.lines = lines;
    }

    /** @param goesOn whether another paragraph follows */
    void paragraph(String text, boolean goesOn) {
        char space = letters.of(' ');
        boolean spaced = true;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            boolean blank = letter == ' ' || letter == '\t';
            if (!blank) add(letters.of(letter), letter == '-');
            else if (!spaced) put(space, true);
            spaced = blank;
        }
        if (goesOn && !spaced) line.append(space);
        lines.add(line.toString());
    }

    private void add(char number, boolean breaks) {
        int width = letters.width(number);
        while (used + width > room && !line.isEmpty()) turn();
        put(number, breaks);
    }

    private void put(char number, boolean breaks) {
        line.append(number);
        used += letters.width(number);
        if (breaks) {
            breakable = line.length();
            usedThere = used;
        }
    }

    private void turn() {
        int end = breakable > 0 ? breakable : line.length();
        lines.add(line.substring(0, end));
        line.delete(0, end);
        used -= breakable > 0 ? usedThere : used;
        breakable = 0;
    }
}

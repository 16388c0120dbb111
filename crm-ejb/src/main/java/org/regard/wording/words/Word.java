package org.regard.wording.words;

/**
 * One word of a text: letters and digits, apostrophes inside.
 *
 * @param start first UTF-16 unit
 * @param end UTF-16 unit after the last
 * @param folded without case and accents, ä as ae
 * @param capital whether it begins with a capital letter, or with one of a script that knows no others
 */
public record Word(int start, int end, String folded, boolean capital) {

    public int length() {
        return end - start;
    }
}

package org.regard.exchange.reading;

/**
 * One row of a file, or one card.
 *
 * @param number as a spreadsheet counts: the header is row 1, the first row below it 2; a card counts from 1
 * @param cells by column, {@code null} where there is no value; several values of one cell are parted by {@link #AND}
 * @param tooManyCells more cells than the header names, so that none can be trusted to stand in its place
 */
public record Row(long number, String[] cells, boolean tooManyCells) {
    /** Parts several values of one cell; a control character that no cleaned value holds. */
    public static final char AND = '\u001f';

    /** The value in this column, or null. */
    public String at(int column) {
        return column < cells.length ? cells[column] : null;
    }
}

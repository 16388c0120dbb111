package org.regard.exchange.staging;

/**
 * Something in a row that did not come in.
 *
 * @param row as a spreadsheet counts
 * @param column the column's name, or empty when the whole row is refused
 * @param rule why; the value itself is never repeated
 */
public record RowRefusal(long row, String column, String rule) {
    public boolean wholeRow() {
        return column.isEmpty();
    }
}

package org.regard.web.exchange;

/**
 * A column as the page shows it.
 *
 * @param target code of what it becomes, or {@code leave}
 * @param why in words
 */
public record ColumnRow(String name, String example, String target, String why) {
    public String id() {
        return "c" + Integer.toHexString(name.hashCode());
    }
}

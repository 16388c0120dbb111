package org.regard.exchange.reading;

import java.util.regex.Pattern;

/**
 * A value that a spreadsheet would take for a formula and run. An apostrophe before it makes it text, as somebody does who
 * types it by hand; what we read loses it again.
 */
public final class Formula {
    private static final Pattern RUNS = Pattern.compile("'*[=+@\\t\\r-].*", Pattern.DOTALL);

    private Formula() {}

    /** The value as a cell that no spreadsheet runs. */
    public static String quoted(String value) {
        return RUNS.matcher(value).matches() ? "'" + value : value;
    }

    /** What was meant by the cell. */
    static String unquoted(String cell) {
        return cell.startsWith("'") && RUNS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}

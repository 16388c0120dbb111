package org.regard.exchange.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a CSV file parts and quotes its cells. Each candidate reads the opening; the one by which most rows have the same
 * number of cells, and more than one, wins.
 */
record CsvShape(char separator, char quote, boolean announced) {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int ROWS = 200;

    /** @param opening the beginning of the file; a last line that may be cut is not looked at */
    static CsvShape of(String opening) {
        String line = opening.lines().findFirst().orElse("");
        // what spreadsheets write above the header to name the separator
        if (line.length() == 5 && line.regionMatches(true, 0, "sep=", 0, 4))
            return new CsvShape(line.charAt(4), '"', true);
        String whole = wholeLines(opening);
        CsvShape best = new CsvShape(',', '"', false);
        double bestScore = 0;
        for (char quote : new char[] {'"', '\''}) {
            if (quote == '\'' && !quoted(whole, quote)) continue;
            for (char separator : SEPARATORS) {
                double score = score(whole, separator, quote);
                if (score > bestScore) {
                    best = new CsvShape(separator, quote, false);
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static String wholeLines(String opening) {
        int end = Math.max(opening.lastIndexOf('\n'), opening.lastIndexOf('\r'));
        return opening.length() < TextStream.PROBE / 2 || end < 0 ? opening : opening.substring(0, end);
    }

    /** Single quotes are apostrophes unless many cells begin and end with one. */
    private static boolean quoted(String text, char quote) {
        int opens = 0;
        int closes = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            if (text.charAt(i) != quote) continue;
            if (",;\t|\n".indexOf(text.charAt(i - 1)) >= 0) opens++;
            if (",;\t|\r\n".indexOf(text.charAt(i + 1)) >= 0) closes++;
        }
        return opens > 3
                && closes > 3
                && Math.min(opens, closes) * 10 > Math.max(opens, closes) * 8
                && text.indexOf('"') < 0;
    }

    private static double score(String text, char separator, char quote) {
        List<Integer> widths = widths(text, separator, quote);
        Map<Integer, Integer> count = new HashMap<>();
        widths.forEach(width -> count.merge(width, 1, Integer::sum));
        double best = 0;
        for (var entry : count.entrySet()) {
            double share = (double) entry.getValue() / widths.size();
            if (entry.getKey() > 1) best = Math.max(best, share * share * Math.log(1 + entry.getKey()));
        }
        return quote == '"' ? best : best * 1.01;
    }

    private static List<Integer> widths(String text, char separator, char quote) {
        List<Integer> widths = new ArrayList<>();
        try (var reader = reader(separator, quote).build(StringArrayHandler.of(), text)) {
            for (String[] cells : reader) {
                widths.add(cells.length);
                if (widths.size() == ROWS) break;
            }
        } catch (CsvParseException | IOException notThis) {
            return widths.size() > 1 ? widths : List.of(1);
        }
        return widths.isEmpty() ? List.of(1) : widths;
    }

    /** A forgiving reader: exports in the field are. */
    CsvReader.CsvReaderBuilder reader() {
        return reader(separator, quote);
    }

    private static CsvReader.CsvReaderBuilder reader(char separator, char quote) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .trimWhitespacesAroundQuotes(separator != '\t')
                .maxBufferSize(16 << 20);
    }
}

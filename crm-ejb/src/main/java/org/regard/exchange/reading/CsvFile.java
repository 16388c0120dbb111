package org.regard.exchange.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A CSV file, row by row. */
final class CsvFile implements ContactFile {
    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_NAME = 120;
    private static final Pattern DATA =
            Pattern.compile("[^@\\s]+@[^@\\s]+\\.[a-z]{2,}|\\+?[\\d\\s()./-]{3,}", Pattern.CASE_INSENSITIVE);

    private final FileForm form;
    private final List<String> columns;
    private final CsvReader<String[]> reader;
    private final CloseableIterator<String[]> rows;
    private String[] ahead;
    private final boolean spaced;
    private long number;

    CsvFile(TextStream text) throws IOException {
        CsvShape shape = CsvShape.of(text.opening());
        reader = shape.reader()
                .build(
                        StringArrayHandler.of(limits -> limits.maxFields(MOST_COLUMNS)
                                .maxFieldSize(12 << 20)
                                .maxRecordSize(12 << 20)),
                        text.reader());
        rows = reader.iterator();
        if (shape.announced()) read();
        String[] first = read();
        if (first == null) throw new Unreadable("import.file.empty");
        boolean header = isHeader(first);
        spaced = Arrays.stream(first).anyMatch(cell -> cell.startsWith(" "));
        columns = header ? named(first) : numbered(first.length);
        ahead = header ? null : first;
        number = header ? 1 : 0;
        form = new FileForm(FileForm.Kind.CSV, text.charset(), shape.separator(), shape.quote(), header);
    }

    private static boolean isHeader(String[] first) {
        for (String cell : first) {
            String value = Cells.value(cell);
            if (value != null && DATA.matcher(value).matches()) return false;
        }
        return true;
    }

    private static List<String> numbered(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= count; i++) names.add("#" + i);
        return List.copyOf(names);
    }

    /** Names as written; a missing one is a number, a repeated one gets its place behind it, so that each can be pointed at. */
    private static List<String> named(String[] first) {
        List<String> names = new ArrayList<>();
        for (String cell : first) {
            String name = Cells.value(cell);
            String unique = name == null ? "#" + (names.size() + 1) : shortened(name);
            names.add(names.contains(unique) ? unique + " #" + (names.size() + 1) : unique);
        }
        return List.copyOf(names);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    @Override
    public FileForm form() {
        return form;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Row next() throws IOException {
        String[] raw = ahead != null ? ahead : read();
        ahead = null;
        if (raw != null && raw.length > columns.size() && !spaced) raw = rejoined(raw);
        if (raw == null) return null;
        number++;
        boolean tooMany = false;
        for (int i = 0; i < raw.length; i++) {
            raw[i] = Cells.value(raw[i]);
            tooMany |= i >= columns.size() && raw[i] != null;
        }
        return new Row(number, raw, tooMany);
    }

    /**
     * A separator inside a value that nobody quoted ("24, place Kléber") is followed by a space where the file's own
     * separators are not: such cells belong together, if the row then has as many cells as the header.
     */
    private String[] rejoined(String[] raw) {
        List<String> cells = new ArrayList<>();
        for (String cell : raw) {
            int last = cells.size() - 1;
            if (last >= 0 && cell.startsWith(" ")) {
                cells.set(last, cells.get(last) + form.separator() + cell);
            } else {
                cells.add(cell);
            }
        }
        return cells.size() == columns.size() ? cells.toArray(new String[0]) : raw;
    }

    private String[] read() throws IOException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException broken) {
            throw new Unreadable("import.file.broken");
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

package org.regard.exchange.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** A file whose first rows have been looked at; they come again when it is read. Held in memory, nowhere else. */
public final class Sampled implements ContactFile {
    /** Enough to tell what a column holds, little enough to hold. */
    public static final int ROWS = 1_000;

    /** Most letters that are held, so that rows with pictures in them do not fill the memory. */
    static final int LETTERS = 8 << 20;

    private final ContactFile file;
    private final Deque<Row> looked = new ArrayDeque<>();
    private int rows;

    public Sampled(ContactFile file) throws IOException {
        this.file = file;
        for (long letters = 0; looked.size() < ROWS && letters < LETTERS; rows++) {
            Row row = file.next();
            if (row == null) break;
            looked.add(row);
            letters += letters(row);
        }
    }

    private static long letters(Row row) {
        return Arrays.stream(row.cells())
                .filter(Objects::nonNull)
                .mapToLong(String::length)
                .sum();
    }

    /** For each column its values in the rows looked at; rows without one are left out. */
    public List<List<String>> samples() {
        List<List<String>> samples = new ArrayList<>();
        for (int column = 0; column < columns().size(); column++) {
            List<String> values = new ArrayList<>();
            for (Row row : looked) {
                String cell = row.at(column);
                if (cell != null)
                    for (String value : cell.split(String.valueOf(Row.AND))) if (!value.isBlank()) values.add(value);
            }
            samples.add(values);
        }
        return samples;
    }

    /** How many rows were looked at. */
    public int looked() {
        return rows;
    }

    @Override
    public FileForm form() {
        return file.form();
    }

    @Override
    public List<String> columns() {
        return file.columns();
    }

    @Override
    public Row next() throws IOException {
        return looked.isEmpty() ? file.next() : looked.poll();
    }

    @Override
    public void close() throws IOException {
        looked.clear();
        file.close();
    }
}

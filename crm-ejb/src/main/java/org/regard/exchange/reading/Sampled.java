package org.regard.exchange.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A file whose first rows have been looked at; they come again when it is read. Held in memory, nowhere else. */
public final class Sampled implements ContactFile {
    /** Enough to tell what a column holds, little enough to hold. */
    public static final int ROWS = 1_000;

    private final ContactFile file;
    private final Deque<Row> looked = new ArrayDeque<>();
    private int rows;

    public Sampled(ContactFile file) throws IOException {
        this.file = file;
        while (looked.size() < ROWS) {
            Row row = file.next();
            if (row == null) break;
            looked.add(row);
            rows++;
        }
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

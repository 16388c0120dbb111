package org.regard.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How wide each column of a table is, in points, and where it begins. */
record Columns(double... widths) {

    /** Between a cell and the next. */
    private static final double GAP = 7;

    /**
     * From the head and from some rows: who has little to say gets no more than that takes, and the others share what is
     * left.
     *
     * @param room of the whole table
     */
    static Columns fitting(List<String> head, List<List<String>> rows, Pen bold, Pen plain, double room) {
        var wanted = IntStream.range(0, head.size())
                .mapToDouble(i -> GAP
                        + Math.max(
                                longest(head.get(i), bold),
                                rows.stream()
                                        .mapToDouble(row -> longest(row.get(i), plain))
                                        .max()
                                        .orElse(0)))
                .toArray();
        return new Columns(shared(wanted, room));
    }

    /** The longest of a text's own lines. */
    private static double longest(String text, Pen pen) {
        return text.lines().mapToDouble(line -> pen.width(pen.line(line))).max().orElse(0);
    }

    private static double[] shared(double[] wanted, double room) {
        var widths = new double[wanted.length];
        var open = new ArrayList<>(IntStream.range(0, wanted.length).boxed().toList());
        double left = room;
        for (boolean changed = true; changed && !open.isEmpty(); ) {
            double fair = left / open.size();
            var modest = open.stream().filter(i -> wanted[i] <= fair).toList();
            for (int i : modest) {
                widths[i] = wanted[i];
                left -= wanted[i];
            }
            changed = open.removeAll(modest);
        }
        for (int i : open) widths[i] = left / open.size();
        double all = Arrays.stream(widths).sum();
        return Arrays.stream(widths).map(width -> width * room / all).toArray();
    }

    double begin(int column) {
        return Pages.LEFT + Arrays.stream(widths).limit(column).sum();
    }

    /** For the words of a cell. */
    double room(int column) {
        return widths[column] - GAP;
    }
}

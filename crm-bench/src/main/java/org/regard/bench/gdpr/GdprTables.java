package org.regard.bench.gdpr;

import static org.regard.bench.gdpr.GdprReport.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The tables of the report. */
final class GdprTables {

    private static final double MILLION = 1e6;
    /** Smaller tables are one line together. */
    private static final long SMALL = 200_000;

    private final StringBuilder text;
    private final List<Came> came;

    GdprTables(StringBuilder text, List<Came> came) {
        this.text = text;
        this.came = came;
    }

    void roles() {
        text.append("\n## Seconds of each role\n\n");
        text.append("| role | records | operations | floor | services | × floor | HTTP | × floor |\n");
        text.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        for (var one : came) {
            var tally = one.tally();
            say(
                    text,
                    "| %s | %,d | %s | %.1f | %.1f | %.2f | %s |\n",
                    one.role().code(),
                    one.records(),
                    operations(one),
                    tally.seconds(Level.FLOOR),
                    tally.seconds(Level.SERVICE),
                    tally.ratio(Level.SERVICE),
                    tally.has(Level.HTTP)
                            ? said("%.1f | %.2f", tally.seconds(Level.HTTP), tally.ratio(Level.HTTP))
                            : "– | –");
        }
        came.stream()
                .filter(one -> !one.aside().isEmpty())
                .forEach(one -> say(text, "\n%s: %s\n", one.role().code(), one.aside()));
    }

    private static String operations(Came one) {
        var done = said("%,d", one.operations());
        return one.isCapped() ? done + said(" of %,d: its time was over", one.wanted()) : done;
    }

    private static String said(String words, Object... values) {
        return String.format(Locale.ENGLISH, words, values);
    }

    void kinds() {
        text.append("\n## Milliseconds of each operation, on average\n\n");
        text.append("| role | records | operation | how many | floor | services | HTTP |\n");
        text.append("| --- | ---: | --- | ---: | ---: | ---: | ---: |\n");
        for (var one : came) {
            sweeps(one);
            for (var kind : one.tally().kinds()) {
                say(
                        text,
                        "| %s | %,d | %s | %,d | %.2f | %.2f | %s |\n",
                        one.role().code(),
                        one.records(),
                        kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        one.tally().many(kind),
                        one.tally().millis(kind, Level.FLOOR),
                        one.tally().millis(kind, Level.SERVICE),
                        one.tally().has(Level.HTTP) ? said("%.2f", one.tally().millis(kind, Level.HTTP)) : "–");
            }
        }
    }

    private void sweeps(Came one) {
        var tally = one.tally();
        if (tally.sweeps() > 0) {
            say(
                    text,
                    "| %s | %,d | sweep of what has ended | %,d | %.2f | %.2f | %s |\n",
                    one.role().code(),
                    one.records(),
                    tally.sweeps(),
                    tally.millisOfSweep(Level.FLOOR),
                    tally.millisOfSweep(Level.SERVICE),
                    tally.has(Level.HTTP) ? said("%.2f", tally.millisOfSweep(Level.HTTP)) : "–");
        }
    }

    void space() {
        text.append(
                "\n## Space\n\nTimes the personal data, which is the bytes of the values that are there at that moment.\n\n");
        text.append(
                "| role | records | when | personal data, MB | Regard, MB | × | without journal and seal, × | floor, MB | × | without journal, × |\n");
        text.append("| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        for (var one : came) {
            if (one.role() == Role.CUSTOMER) {
                row(
                        one,
                        "before",
                        one.first(),
                        one.begun().get(Level.SERVICE),
                        one.begun().get(Level.FLOOR));
            }
            row(
                    one,
                    "after",
                    one.personal(),
                    one.left().get(Level.SERVICE),
                    one.left().get(Level.FLOOR));
        }
        text.append(GdprWords.SPACE);
        came.stream().filter(one -> one.role() == Role.CUSTOMER).forEach(this::tables);
    }

    private void row(Came one, String when, long personal, Space house, Space plain) {
        var values = new ArrayList<Object>(List.of(one.role().code(), one.records(), when, personal / MILLION));
        for (var space : List.of(house, plain)) {
            double bare = space.all() - space.of(Space.Part.JOURNAL);
            values.addAll(List.of(space.all() / MILLION, (double) space.all() / personal, bare / personal));
        }
        say(text, "| %s | %,d | %s | %.2f | %.1f | %.2f | %.2f | %.1f | %.2f | %.2f |\n", values.toArray());
    }

    /** Where the bytes are: rows and bytes of each table, before and after. */
    private void tables(Came one) {
        for (var level : List.of(Level.SERVICE, Level.FLOOR)) {
            say(
                    text,
                    "\n%s, %,d records, before and after the customer's role (%,d operations and the warm-up):\n\n",
                    level == Level.FLOOR ? "The floor" : "Regard",
                    one.records(),
                    one.operations());
            text.append(
                    "| table | rows before | rows, MB | indexes, MB | × | rows after | rows, MB | indexes, MB | × |\n");
            text.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
            var begun = one.begun().get(level);
            var left = one.left().get(level);
            var big = left.tables().stream()
                    .filter(table -> table.bytes() > SMALL)
                    .map(Space.Table::name)
                    .toList();
            for (var name : big) {
                line(name, begun.table(name), one.first(), left.table(name), one.personal());
            }
            var small = left.tables().stream()
                    .map(Space.Table::name)
                    .filter(name -> !big.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!small.isEmpty()) {
                var name = small.size() + " others";
                line(name, together(begun, small), one.first(), together(left, small), one.personal());
            }
        }
    }

    private static Space.Table together(Space space, TreeSet<String> names) {
        var all = names.stream().map(space::table).toList();
        return new Space.Table(
                "",
                Space.Part.HOUSE,
                all.stream().mapToLong(Space.Table::rows).sum(),
                all.stream().mapToLong(Space.Table::data).sum(),
                all.stream().mapToLong(Space.Table::indexes).sum());
    }

    private void line(String name, Space.Table begun, long first, Space.Table left, long personal) {
        var values = new ArrayList<Object>(List.of(name));
        values.addAll(cells(begun, first));
        values.addAll(cells(left, personal));
        say(text, "| %s | %,d | %.2f | %.2f | %.2f | %,d | %.2f | %.2f | %.2f |\n", values.toArray());
    }

    private static List<Object> cells(Space.Table table, long personal) {
        return List.of(
                table.rows(), table.data() / MILLION, table.indexes() / MILLION, (double) table.bytes() / personal);
    }
}

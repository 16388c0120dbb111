package org.regard.bench.gdpr;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.regard.bench.Machine;

/** Writes docs/privacy/gdprbench.md: figures, misses, and what stands for what. */
final class GdprReport {

    private static final double SERVICE = 1.5;
    private static final double CONTROLLER_SECONDS = 10;
    private static final double GROWTH = 1.2;
    private static final double SPACE = 2.0;
    private static final int OPERATIONS = 10_000;
    private static final int RECORDS = 100_000;

    private final List<Came> came;
    private final double load;
    private final String line;

    GdprReport(List<Came> came, double load, String line) {
        this.came = came;
        this.load = load;
        this.line = line;
    }

    String text() {
        var now = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
                .format(ZonedDateTime.now(Clock.systemUTC()));
        long compared = came.stream().mapToLong(one -> one.verdict().compared()).sum();
        long wrong = came.stream().mapToLong(one -> one.verdict().wrong()).sum();
        var text = new StringBuilder("# GDPRbench\n\n");
        say(text, GdprWords.HEAD, line, now, Machine.describe(), load, Machine.load(), compared, wrong);
        text.append(hasHttp() ? GdprWords.HTTP : GdprWords.NO_HTTP);
        came.forEach(one -> one.verdict().first().forEach(no -> say(text, "  - wrong: %s\n", no)));
        aims(text);
        var tables = new GdprTables(text, came);
        tables.roles();
        tables.kinds();
        tables.space();
        return text.append(GdprWords.MAPPING).append(GdprWords.MIXES).toString();
    }

    private boolean hasHttp() {
        return came.stream().anyMatch(one -> one.tally().has(Level.HTTP));
    }

    private void aims(StringBuilder text) {
        text.append("\n## Aims, hits and misses\n\n| aim | found | |\n| --- | ---: | --- |\n");
        for (var one : came) {
            var aim = "%s, %,d records: services ≤ %.1f × the floor"
                    .formatted(one.role().code(), one.records(), SERVICE);
            row(text, aim, one.tally().ratio(Level.SERVICE), "×", SERVICE);
        }
        of(Role.CONTROLLER).forEach(one -> controller(text, one));
        var customers = of(Role.CUSTOMER);
        if (customers.size() == 2) {
            growth(text, customers.get(0), customers.get(1));
        }
        customers.forEach(one -> space(text, one));
    }

    private void controller(StringBuilder text, Came one) {
        boolean whole = one.operations() == OPERATIONS && one.records() == RECORDS;
        var aim = whole
                ? "controller, 100,000 records, 10,000 operations: ≤ 10 s"
                : "controller: ≤ 10 s for 10,000 operations (%,d records, counted up from %,d operations)"
                        .formatted(one.records(), one.operations());
        row(text, aim, one.each(Level.SERVICE) * OPERATIONS, "s", CONTROLLER_SECONDS);
        say(text, "| the same on the floor | %.2f s | |\n", one.each(Level.FLOOR) * OPERATIONS);
    }

    private void growth(StringBuilder text, Came small, Came big) {
        var aim = "customer, %,d → %,d records, by turns in one run: ≤ %.1f × the time of an operation"
                .formatted(small.records(), big.records(), GROWTH);
        row(text, aim, big.each(Level.SERVICE) / small.each(Level.SERVICE), "×", GROWTH);
        for (var level : Level.values()) {
            if (level != Level.SERVICE && small.tally().has(level)) {
                say(text, "| the same, %s | %.2f × | |\n", level.words(), big.each(level) / small.each(level));
            }
        }
    }

    private void space(StringBuilder text, Came one) {
        var left = one.left().get(Level.SERVICE);
        var what = "space, %,d records, after the customer's role: ".formatted(one.records());
        var aim = what + "all tables ≤ %.1f × the personal data".formatted(SPACE);
        row(text, aim, (double) left.all() / one.personal(), "×", SPACE);
        double bare = left.all() - left.of(Space.Part.JOURNAL);
        row(text, "the same without the journal and its seal", bare / one.personal(), "×", SPACE);
    }

    private List<Came> of(Role role) {
        return came.stream().filter(one -> one.role() == role).toList();
    }

    private static void row(StringBuilder text, String aim, double found, String unit, double most) {
        say(text, "| %s | %.2f %s | %s |\n", aim, found, unit, found <= most ? "hit" : "**miss**");
    }

    static void say(StringBuilder text, String words, Object... values) {
        text.append(String.format(Locale.ENGLISH, words, values));
    }
}

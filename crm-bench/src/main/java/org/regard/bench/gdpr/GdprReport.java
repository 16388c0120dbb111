package org.regard.bench.gdpr;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
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

    private final List<Course.Came> came;
    private final double load;

    private final String line;

    GdprReport(List<Course.Came> came, double load, String line) {
        this.line = line;
        this.came = came;
        this.load = load;
    }

    String text() {
        var now = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
                .format(ZonedDateTime.now(Clock.systemUTC()));
        long compared = came.stream().mapToLong(Course.Came::compared).sum();
        long wrong = came.stream().mapToLong(Course.Came::wrong).sum();
        var text = new StringBuilder("# GDPRbench\n\n");
        say(text, GdprWords.HEAD, line, now, Machine.describe(), load, Machine.load(), compared, wrong);
        came.forEach(one -> one.mismatches().forEach(no -> say(text, "  - %s\n", no)));
        aims(text);
        text.append("\n## Seconds of each role\n\n| role | records | operations | Regard | floor | × floor |\n");
        text.append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
        came.forEach(one -> say(
                text,
                "| %s | %,d | %,d | %.1f | %.1f | %.2f |\n",
                one.role().code(),
                one.records(),
                one.operations(),
                one.service(),
                one.floor(),
                one.service() / one.floor()));
        kinds(text);
        space(text);
        return text.append(GdprWords.MAPPING).toString();
    }

    private void aims(StringBuilder text) {
        text.append("\n## Aims, hits and misses\n\n| aim | found | |\n| --- | ---: | --- |\n");
        for (var one : came) {
            var aim = "%s, %,d records: services ≤ %.1f × the floor"
                    .formatted(one.role().code(), one.records(), SERVICE);
            row(text, aim, one.service() / one.floor(), "×", SERVICE);
        }
        of(Role.CONTROLLER).forEach(one -> {
            boolean whole = one.operations() == OPERATIONS && one.records() == RECORDS;
            var aim = whole
                    ? "controller, 100,000 records, 10,000 operations: ≤ 10 s"
                    : "controller: ≤ 10 s for 10,000 operations (%,d records, counted up from %,d operations)"
                            .formatted(one.records(), one.operations());
            row(text, aim, one.service() * OPERATIONS / one.operations(), "s", CONTROLLER_SECONDS);
        });
        var customers = of(Role.CUSTOMER);
        if (customers.size() == 2) {
            var aim = "customer, %,d → %,d records: ≤ %.1f × the seconds"
                    .formatted(customers.get(0).records(), customers.get(1).records(), GROWTH);
            double floor = customers.get(1).floor() / customers.get(0).floor();
            double found = customers.get(1).service() / customers.get(0).service();
            // A floor that became much faster or slower says that the machine did: then nothing is said about growth.
            if (floor > 1 / SERVICE && floor < SERVICE) {
                row(text, aim, found, "×", GROWTH);
            } else {
                say(text, "| %s | %.2f × (floor %.2f ×) | not comparable: the machine changed |\n", aim, found, floor);
            }
        }
        of(Role.CUSTOMER)
                .forEach(one -> row(
                        text,
                        "space, %,d records, after the customer's role: ≤ %.1f × the personal data"
                                .formatted(one.records(), SPACE),
                        (double) one.house() / one.personal(),
                        "×",
                        SPACE));
        text.append("\nNot measured here: the HTTP level.\n");
    }

    private List<Course.Came> of(Role role) {
        return came.stream().filter(one -> one.role() == role).toList();
    }

    private static void row(StringBuilder text, String aim, double found, String unit, double most) {
        say(text, "| %s | %.2f %s | %s |\n", aim, found, unit, found <= most ? "hit" : "**miss**");
    }

    private void kinds(StringBuilder text) {
        text.append("\n## Milliseconds of each operation, on average\n\n");
        text.append(
                "| role | records | operation | how many | Regard | floor |\n| --- | ---: | --- | ---: | ---: | ---: |\n");
        for (var one : came) {
            one.kinds()
                    .forEach((kind, times) -> say(
                            text,
                            "| %s | %,d | %s | %,.0f | %.2f | %.2f |\n",
                            one.role().code(),
                            one.records(),
                            kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            times[0],
                            times[2] * 1000 / times[0],
                            times[1] * 1000 / times[0]));
        }
    }

    private void space(StringBuilder text) {
        text.append("\n## Space after each role\n\n");
        text.append("| role | records | personal data, MB | Regard, MB | × | floor, MB | × |\n");
        text.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        for (var one : came) {
            var values = new ArrayList<Object>(List.of(one.role().code(), one.records(), one.personal() / 1e6));
            values.addAll(List.of(one.house() / 1e6, (double) one.house() / one.personal()));
            values.addAll(List.of(one.plain() / 1e6, (double) one.plain() / one.personal()));
            say(text, "| %s | %,d | %.2f | %.1f | %.2f | %.1f | %.2f |\n", values.toArray());
        }
        text.append(GdprWords.SPACE);
    }

    private static void say(StringBuilder text, String words, Object... values) {
        text.append(String.format(Locale.ENGLISH, words, values));
    }
}

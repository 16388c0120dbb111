package org.regard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Collects the figures and writes docs/performance.md. */
final class Report {

    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<ImportScene.Came> imports = new ArrayList<>();
    private final List<HouseScene.Lived> lives = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();
    private final List<Start> starts = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Map<String, Double> rules = new TreeMap<>();

    /** One start, from the beginning of the process to the first page. */
    record Start(String what, double seconds, long megabytes) {}

    void begin(Options options) throws IOException {
        var disk = Machine.disk(options.data());
        say(
                facts,
                "Machine: %s. Disk: a written page is safe after %.2f ms (median), %.2f ms (95th percentile).",
                Machine.describe(),
                disk[0],
                disk[1]);
        say(facts, "Load of the machine when the run began: %.1f.", Machine.load());
        say(
                facts,
                "Each side works %d × %d ms, by turns.",
                options.rounds(),
                options.slice().toMillis());
    }

    void filled(DataSet set, double seconds) throws java.sql.SQLException {
        say(
                facts,
                "Data set of %s people: %,d MB%s.",
                Aims.size(set.people()),
                set.bytes() >> 20,
                seconds < 5 ? "" : ", made in %.0f s".formatted(seconds));
    }

    void started(String what, JavaServer server) {
        starts.add(new Start(what, server.seconds(), server.megabytes()));
        System.out.println(starts.get(starts.size() - 1));
    }

    void failed(String what, Exception why) {
        failures.add("- " + what + " ended early: " + why.getClass().getSimpleName() + ".\n");
    }

    void rules(Map<String, Double> microseconds) {
        rules.putAll(microseconds);
        System.out.println(rules);
    }

    void came(ImportScene.Came came) {
        imports.add(came);
        System.out.println(came);
    }

    void lived(HouseScene.Lived life) {
        lives.add(life);
        System.out.println(life);
    }

    void add(Outcome outcome) {
        outcomes.add(outcome);
        System.out.println(outcome.level() + " " + outcome.callers() + " " + row(outcome));
    }

    private static void say(List<String> where, String text, Object... values) {
        where.add(text.formatted(values));
        System.out.println(where.get(where.size() - 1));
    }

    void write(Path file) throws IOException {
        var now = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
                .format(ZonedDateTime.now(Clock.systemUTC()));
        var text = new StringBuilder("# What Regard costs\n\nWritten by the bench (`crm-bench`) on " + now
                + ". Do not edit: run it again.\n\n");
        facts.forEach(fact -> text.append("- ").append(fact).append('\n'));
        text.append(
                "- Load of the machine when this was written: %.1f (how many programs want a processor; more than there are processors: the figures are slower than on a quiet machine, and those of Regard more so: it goes to the database more often than the floor).%n"
                        .formatted(Machine.load()));
        text.append(Words.HOW);
        aims(text);
        for (var level : List.of("service", "HTTP", "page")) {
            for (int callers : new int[] {1, 8}) {
                table(text, level, callers);
            }
        }
        imports(text);
        starts(text);
        if (!rules.isEmpty()) {
            text.append("\n## Single rules\n\nBy JMH, one thread.\n\n| rule | microseconds |\n| --- | ---: |\n");
            rules.forEach((rule, micros) -> text.append("| %s | %.2f |%n".formatted(rule, micros)));
        }
        text.append(Words.ELSEWHERE).append(Words.missing(outcomes, imports, starts, failures));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void aims(StringBuilder text) {
        text.append(
                "\n## Aims, hits and misses\n\nThe worst scene counts, one caller.\n\n| aim | worst | where | |\n| --- | ---: | --- | --- |\n");
        for (var aim : Aims.of(outcomes, imports, starts)) {
            text.append("| %s | %.2f × | %s | %s |%n"
                    .formatted(aim.text(), aim.worst(), aim.where(), aim.isHit() ? "hit" : "**miss**"));
        }
    }

    private void table(StringBuilder text, String level, int callers) {
        var rows = outcomes.stream()
                .filter(one -> one.level().equals(level) && one.callers() == callers)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        text.append("\n## At %s level, %s\n\n".formatted(level, callers == 1 ? "one caller" : callers + " callers"));
        text.append(
                "Milliseconds: median / 95th / 99th percentile.\n\n| scene | people | Regard | a second | floor | a second | median, 95th: × floor | one durable commit, median |\n");
        text.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        rows.forEach(one -> text.append("| ").append(row(one)).append(" |\n"));
    }

    static String row(Outcome one) {
        return String.format(
                Locale.ENGLISH,
                "%s | %,d | %s | %,.0f | %s | %,.0f | %.2f, %.2f | %.2f",
                one.scene(),
                one.people(),
                times(one.product()),
                one.product().perSecond(),
                times(one.floor()),
                one.floor().perSecond(),
                one.ratio(.5),
                one.ratio(.95),
                one.durable().ms(.5));
    }

    private static String times(Figures figures) {
        return String.format(Locale.ENGLISH, "%.2f / %.2f / %.2f", figures.ms(.5), figures.ms(.95), figures.ms(.99));
    }

    private void imports(StringBuilder text) {
        for (var came : imports) {
            text.append(
                    """

                    ## Import

                    %,d rows of twelve columns, into an empty house: the file was read and staged after %.0f s, everything was in its place after %.0f s \
                    (%,.0f rows a second). The COPY of the %,d rows that came of it into tables with the same indexes and foreign keys: %.0f s. \
                    Ratio: **%.2f ×**. Memory pools of the heap at most (their peaks added up; this process also measured everything above): %,d MB.
                    """
                            .formatted(
                                    came.rows(),
                                    came.reading(),
                                    came.seconds(),
                                    came.rows() / came.seconds(),
                                    came.copied(),
                                    came.copy(),
                                    came.seconds() / came.copy(),
                                    came.megabytesAtMost()));
        }
        for (var life : lives) {
            text.append(
                    """

                    The same list through the REST interface of the one-command run, its own PostgreSQL with it: %,d rows in %.0f s (%,.0f rows a second). \
                    Memory of all its processes together (launcher, server with 512 MB of heap, PostgreSQL; shared pages once): \
                    %,d MB before the list came, **%,d MB** at most; the promise is 1,536 MB.
                    """
                            .formatted(
                                    life.rows(),
                                    life.seconds(),
                                    life.rows() / life.seconds(),
                                    life.before(),
                                    life.most()));
        }
    }

    private void starts(StringBuilder text) {
        if (!starts.isEmpty()) {
            text.append(
                    "\n## Start\n\nFrom the start of the process to the first page, on the same Payara Micro with the same memory.\n\n");
            text.append("| what | seconds | MB resident, launcher included |\n| --- | ---: | ---: |\n");
            starts.forEach(
                    one -> text.append("| %s | %.1f | %d |%n".formatted(one.what(), one.seconds(), one.megabytes())));
        }
    }
}

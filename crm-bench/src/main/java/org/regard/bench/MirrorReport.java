package org.regard.bench;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what a mirror costs, hits and misses alike. */
final class MirrorReport {

    private static final double AIM = 5_000;
    private static final int AIMED_AT = 10_000;

    private MirrorReport() {}

    /** @param bytes of the answer; 0 where there is none */
    record Line(String level, String what, LongLife life, double middle, double slowest, long bytes) {

        private String row() {
            var aim = life.facts() < AIMED_AT || level.equals("floor") ? "" : slowest <= AIM ? "hit" : "**missed**";
            return String.format(
                    Locale.ENGLISH,
                    "| %s | %s | %,d | %,.0f | %,.0f | %s | %s |",
                    level,
                    what,
                    life.facts(),
                    middle,
                    slowest,
                    bytes == 0 ? "" : String.format(Locale.ENGLISH, "%,d", Math.max(1, bytes / 1000)),
                    aim);
        }
    }

    static String text(List<Line> lines, long most, double load) {
        return """
                # What a mirror costs

                Written by the bench (`org.regard.bench.MirrorScene`) on %s. Do not edit: run it again.

                - Machine: %s. Load when it began: %.1f, when it ended: %.1f.
                - A customer with 100, 1,000 and 10,000 facts (telephones, addresses of both kinds, sentences); for ten facts a look at them, for fifty a note.
                - **Floor**: plain statements that read the same rows past row security; nothing is opened, put into words or journalled.
                - **Service**: purpose, row security, each value opened, the look journalled and committed.
                - **HTTP**: the one-file product in its usual memory, one caller, warmed up; every answer is checked to be whole. The most memory that the server
                  held meanwhile: %s.
                - A load above the number of processors means that other programs worked on the machine meanwhile: the figures are upper bounds then.
                - Aim: page, paper and files of 10,000 facts in at most 5 s, the slowest of five.

                | level | what | facts | ms, middle | ms, slowest | kB | aim |
                | --- | --- | ---: | ---: | ---: | ---: | --- |
                %s

                A mirror costs a fixed number of statements, however much is kept (`MirrorPortabilityLawTest`). The page shows long lists in parts of 200; leafing
                reads the one list alone and is the same look. How paper is made: [decision 129](../decisions/0129-paper-is-written-page-by-page.md).
                """
                .formatted(
                        DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
                                .format(ZonedDateTime.now(Clock.systemUTC())),
                        Machine.describe(),
                        load,
                        Machine.load(),
                        most == 0 ? "not told by this system" : most + " MB",
                        lines.stream().map(Line::row).collect(Collectors.joining("\n")));
    }
}

package org.regard.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What letting go costs, in a run of its own: it takes a data set apart. Options: {@code --size --data --port --looks --report}. */
public final class LettingGoBench {

    private LettingGoBench() {}

    public static void main(String... arguments) throws Exception {
        var options = new java.util.HashMap<String, String>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            options.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        int size = Integer.parseInt(options.getOrDefault("--size", "250000"));
        int looks = Integer.parseInt(options.getOrDefault("--looks", "100000"));
        var data = Path.of(options.getOrDefault("--data", "bench-letting")).toAbsolutePath();
        try (var server = Postgres.start(data, Integer.parseInt(options.getOrDefault("--port", "18210")))) {
            var scene = new LettingGoScene(DataSet.of(server, size));
            double load = Machine.load();
            double folding = scene.folding(looks);
            var went = scene.run();
            write(
                    Path.of(options.getOrDefault("--report", "docs/performance-letting-go.md")),
                    size,
                    load,
                    folding,
                    went);
        } finally {
            Folders.delete(data);
        }
    }

    private static void write(Path report, int size, double load, double folding, LettingGoScene.Went went)
            throws Exception {
        var now = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
                .format(ZonedDateTime.now(Clock.systemUTC()));
        var text =
                """
                # What letting go costs

                Written by the bench (`java -cp 'crm-bench/target/bench.jar:crm-bench/target/lib/*' org.regard.bench.LettingGoBench`) on %s. Do not edit: run it again.

                - Machine: %s. Load when it began: %.1f, when it ended: %.1f.
                - A made-up company of %s people, as in `performance.md`; half of all facts end on the same day.
                - **Regard**: one run of the sweep at service level: what ended is collected, let go in batches of 10,000 (each with its counts, the hash over
                  its identifiers and its durable commit), every table is looked at again, the certificate is issued. Row security in force.
                - **Floor**: two plain `delete` statements for the same rows of a copy, in one transaction, past row security. Nothing is counted, looked at
                  again or certified.

                | | facts a second |
                | --- | ---: |
                | Regard, with certificate | %,.0f |
                | floor | %,.0f |
                | aim: at least | 20,000 |

                %s.

                Folding the journal into the marks "last read": %.0f µs for each entry with eight kinds of facts of one customer, in the background; a page
                that is read pays nothing for it.
                """
                        .formatted(
                                now,
                                Machine.describe(),
                                load,
                                Machine.load(),
                                Aims.size(size),
                                went.ended() / went.seconds(),
                                went.ended() / went.floor(),
                                went,
                                folding);
        System.out.println(text);
        Files.writeString(report, text);
    }
}

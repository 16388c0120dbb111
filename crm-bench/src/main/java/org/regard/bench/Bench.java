package org.regard.bench;

import java.util.ArrayList;
import java.util.List;

/** Builds the data sets, measures, writes the report. Listens on loopback only and takes down what it put up. */
public final class Bench {

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        var options = Options.of(arguments);
        try (var server = Postgres.start(options.data(), options.port())) {
            var sets = new ArrayList<DataSet>();
            for (int size : options.sizes()) {
                long start = System.nanoTime();
                var set = DataSet.of(server, size);
                System.out.printf(
                        "%s: %d s, %d MB%n",
                        set.name(), (System.nanoTime() - start) / 1_000_000_000, set.bytes() >> 20);
                sets.add(set);
            }
            if (Boolean.getBoolean("bench.wait")) {
                System.in.read();
            }
            for (int callers : new int[] {1, 8}) {
                measure(sets, new Contest(callers, options.slice(), options.rounds()), callers);
            }
        }
    }

    private static void measure(List<DataSet> sets, Contest contest, int callers) throws Exception {
        var scenes = new ArrayList<List<Scenes.Scene>>();
        for (var set : sets) {
            scenes.add(new Scenes(set).all());
        }
        for (int i = 0; i < scenes.get(0).size(); i++) {
            var lanes = new ArrayList<Lane>();
            for (int set = 0; set < sets.size(); set++) {
                lanes.add(new Lane(
                        "service " + sets.get(set).people(),
                        scenes.get(set).get(i).product()));
                lanes.add(new Lane(
                        "floor " + sets.get(set).people(),
                        scenes.get(set).get(i).floor()));
            }
            var name = scenes.get(0).get(i).name();
            contest.of(lanes)
                    .forEach((lane, figures) -> System.out.printf(
                            "%-26s %d %-16s p50 %.3f p95 %.3f p99 %.3f  %.0f/s%n",
                            name,
                            callers,
                            lane,
                            figures.ms(.5),
                            figures.ms(.95),
                            figures.ms(.99),
                            figures.perSecond()));
        }
    }
}

package org.regard.bench;

/** Builds the data sets, measures, writes the report. Listens on loopback only and takes down what it put up. */
public final class Bench {

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        var options = Options.of(arguments);
        try (var server = Postgres.start(options.data(), options.port())) {
            for (int size : options.sizes()) {
                long start = System.nanoTime();
                var set = DataSet.of(server, size);
                System.out.printf(
                        "%s: %d s, %d MB%n",
                        set.name(), (System.nanoTime() - start) / 1_000_000_000, set.bytes() >> 20);
            }
            if (Boolean.getBoolean("bench.wait")) System.in.read();
        }
    }
}

package org.regard.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to measure.
 *
 * @param sizes people in each data set; an organisation for every 25 of them
 * @param data where the database of the bench lives
 * @param keep whether the database stays for the next run
 * @param slice how long one side works before the other has its turn
 * @param rounds how many turns each side has
 * @param regard the one-file product, for the figures over HTTP; null: these are not measured
 * @param importRows rows of the imported file; 0: no import
 * @param parts what to measure of {@code services}, {@code import}, {@code house}, {@code http}, {@code page}, {@code rules}
 */
record Options(
        List<Integer> sizes,
        Path data,
        boolean keep,
        int port,
        Duration slice,
        int rounds,
        Path regard,
        int importRows,
        Set<String> parts,
        Path report) {

    private static final String ALL = "services,import,house,http,page,rules";

    static Options of(String... arguments) {
        var said = new HashMap<String, String>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            said.put(parts[0], parts.length == 2 ? parts[1] : "true");
        }
        var options = read(said);
        if (!said.isEmpty()) {
            throw new IllegalArgumentException("unknown: " + String.join(" ", said.keySet()));
        }
        return options;
    }

    private static Options read(Map<String, String> said) {
        var sizes = take(said, "--size", "250000,1000000");
        var regard = take(said, "--regard", "");
        return new Options(
                Arrays.stream(sizes.split(",")).map(Integer::valueOf).sorted().toList(),
                Path.of(take(said, "--data", "bench-data")).toAbsolutePath(),
                Boolean.parseBoolean(take(said, "--keep", "false")),
                Integer.parseInt(take(said, "--port", "18200")),
                Duration.ofMillis(Long.parseLong(take(said, "--slice", "500"))),
                Integer.parseInt(take(said, "--rounds", "6")),
                regard.isEmpty() ? null : Path.of(regard).toAbsolutePath(),
                Integer.parseInt(take(said, "--import", "0")),
                Set.of(take(said, "--parts", ALL).split(",")),
                Path.of(take(said, "--report", "docs/performance.md")).toAbsolutePath());
    }

    private static String take(Map<String, String> said, String name, String otherwise) {
        var value = said.remove(name);
        return value == null ? otherwise : value;
    }

    boolean measures(String part) {
        return parts.contains(part);
    }
}

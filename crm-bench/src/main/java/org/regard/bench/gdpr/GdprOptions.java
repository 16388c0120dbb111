package org.regard.bench.gdpr;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of a run.
 *
 * @param grow records of a second data set for the customer's role, whose turns alternate with the first; 0: none
 * @param controller operations of the controller's role, which sweeps
 * @param warm operations of a role before the clock runs
 * @param most how long a role's clock may run on one data set; zero: as long as it takes
 * @param regard the one-file product, for the HTTP level; null: not measured
 * @param port of PostgreSQL; the servers take the next ones
 * @param report the file of the report; null: none
 * @param line how to run the same again, without where it happened to lie
 */
record GdprOptions(
        int records,
        int grow,
        int operations,
        int controller,
        int warm,
        Duration most,
        List<String> roles,
        Path regard,
        Path data,
        int port,
        Path report,
        String line) {

    private static final List<String> NAMES = List.of(
            "records",
            "grow",
            "operations",
            "controller",
            "warm",
            "seconds",
            "roles",
            "regard",
            "data",
            "port",
            "report");
    private static final String PLACES = "--(regard|data|port|report)=.*";

    static GdprOptions of(String... arguments) {
        var said = new HashMap<String, String>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            if (parts.length < 2 || !parts[0].startsWith("--") || !NAMES.contains(parts[0].substring(2))) {
                throw new IllegalArgumentException(argument + "; known: --" + String.join("= --", NAMES) + "=");
            }
            said.put(parts[0].substring(2), parts[1]);
        }
        int operations = number(said, "operations", 10_000);
        return new GdprOptions(
                number(said, "records", 10_000),
                number(said, "grow", 0),
                operations,
                number(said, "controller", operations),
                number(said, "warm", 1_000),
                Duration.ofSeconds(number(said, "seconds", 120)),
                List.of(said.getOrDefault("roles", "customer,processor,regulator,controller")
                        .split(",")),
                path(said.get("regard")),
                path(said.getOrDefault("data", "bench-gdpr")),
                number(said, "port", 18_400),
                path(said.get("report")),
                Stream.of(arguments).filter(one -> !one.matches(PLACES)).collect(Collectors.joining(" ")));
    }

    private static int number(Map<String, String> said, String name, int usual) {
        return Integer.parseInt(said.getOrDefault(name, String.valueOf(usual)));
    }

    private static Path path(String text) {
        return text == null ? null : Path.of(text).toAbsolutePath();
    }

    int operations(Role role) {
        return role == Role.CONTROLLER ? controller : operations;
    }

    int warm(Role role) {
        return Math.min(warm, role == Role.CONTROLLER ? Field.TURN : operations);
    }
}

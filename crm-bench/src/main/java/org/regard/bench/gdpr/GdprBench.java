package org.regard.bench.gdpr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regard.bench.Folders;
import org.regard.bench.Machine;
import org.regard.bench.Postgres;

/**
 * Runs GDPRbench and writes its report. Options: {@code --records --operations --grow} (records of a second data set for the
 * customer's role; 0: none) {@code --controller} (operations of the controller's role, which sweeps) {@code --data --port --report --roles}. Ends with an error when any answer was wrong; slowness is none.
 */
public final class GdprBench {

    private GdprBench() {}

    public static void main(String... arguments) throws Exception {
        var said = new HashMap<String, String>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            said.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        int records = Integer.parseInt(said.getOrDefault("--records", "10000"));
        int operations = Integer.parseInt(said.getOrDefault("--operations", "10000"));
        int controller = Integer.parseInt(said.getOrDefault("--controller", String.valueOf(operations)));
        int grow = Integer.parseInt(said.getOrDefault("--grow", "0"));
        var roles = said.getOrDefault("--roles", "customer,processor,regulator,controller");
        var data = Path.of(said.getOrDefault("--data", "bench-gdpr")).toAbsolutePath();
        double load = Machine.load();
        var came = new ArrayList<Course.Came>();
        try (var server = Postgres.start(data, Integer.parseInt(said.getOrDefault("--port", "18400")))) {
            came.addAll(run(server, records, operations, controller, List.of(roles.split(","))));
            write(came, load, said.get("--report"), line(arguments));
            if (grow > 0) {
                came.addAll(run(server, grow, operations, 0, List.of("customer")));
                write(came, load, said.get("--report"), line(arguments));
            }
        } finally {
            Folders.delete(data);
        }
        System.exit(came.stream().anyMatch(one -> one.wrong() > 0) ? 1 : 0);
    }

    private static void write(List<Course.Came> came, double load, String report, String line) throws IOException {
        var text = new GdprReport(came, load, line).text();
        System.out.println(text);
        if (report != null) {
            var file = Path.of(report).toAbsolutePath();
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }

    /** What was measured, without where it happened to lie. */
    private static String line(String... arguments) {
        return Stream.of(arguments)
                .filter(one -> !one.startsWith("--data") && !one.startsWith("--port"))
                .filter(one -> !one.startsWith("--report"))
                .collect(Collectors.joining(" "));
    }

    /** The roles one after the other, each on data of its own. */
    static List<Course.Came> run(Postgres server, int records, int operations, int controller, List<String> roles)
            throws Exception {
        var volume = new Volume(records, LocalDate.now(Clock.systemUTC()));
        var grounds = new Grounds(server, volume);
        grounds.prepare();
        var came = new ArrayList<Course.Came>();
        for (var role : Role.values()) {
            if (roles.contains(role.code())) {
                came.add(new Course(volume, grounds).run(role, role == Role.CONTROLLER ? controller : operations));
                System.out.println(came.get(came.size() - 1));
                grounds.forget(role.code());
            }
        }
        return came;
    }
}

package org.regard.bench.gdpr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.regard.bench.Folders;
import org.regard.bench.Machine;
import org.regard.bench.Postgres;
import org.regard.bench.Servers;

/** Runs GDPRbench and writes its report after each role. Ends with an error when any answer was wrong; slowness is none. */
public final class GdprBench {

    private final GdprOptions options;
    private final Postgres server;
    private final double load = Machine.load();
    private final long begun = System.nanoTime();
    private final List<Came> came = new ArrayList<>();

    private GdprBench(GdprOptions options, Postgres server) {
        this.options = options;
        this.server = server;
    }

    public static void main(String... arguments) throws Exception {
        var options = GdprOptions.of(arguments);
        List<Came> came;
        try (var server = Postgres.start(options.data(), options.port())) {
            came = run(options, server);
        } finally {
            Folders.delete(options.data());
        }
        System.exit(came.stream().anyMatch(one -> one.verdict().wrong() > 0) ? 1 : 0);
    }

    static List<Came> run(GdprOptions options, Postgres server) throws Exception {
        return new GdprBench(options, server).run();
    }

    /** The roles one after the other, each on data of its own; the customer's on both sizes by turns. */
    private List<Came> run() throws Exception {
        var usual = grounds(options.records(), 1);
        var sizes = new ArrayList<>(List.of(usual));
        if (options.grow() > 0 && options.roles().contains(Role.CUSTOMER.code())) {
            sizes.add(grounds(options.grow(), 2));
        }
        for (var role : Role.values()) {
            if (options.roles().contains(role.code())) {
                var over = role == Role.CUSTOMER ? sizes : List.of(usual);
                came.addAll(course(role, over.size()).over(over));
                write();
            }
        }
        return came;
    }

    private Course course(Role role, int sizes) {
        var most = options.most().multipliedBy(sizes);
        return new Course(role, options.operations(role), options.warm(role), most);
    }

    private Grounds grounds(int records, int number) throws Exception {
        var folder = options.data().resolve("server-" + number);
        var servers = options.regard() == null ? null : new Servers(options.regard(), folder, options.port() + number);
        var grounds = new Grounds(server, new Volume(records, LocalDate.now(Clock.systemUTC())), servers);
        grounds.prepare();
        System.out.printf("%,d records are there after %d s%n", records, seconds());
        return grounds;
    }

    private long seconds() {
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    }

    private void write() throws IOException {
        if (options.report() == null) {
            return;
        }
        Path file = options.report();
        Files.createDirectories(file.getParent());
        Files.writeString(file, new GdprReport(came, load, options.line()).text());
        System.out.printf("%s was written after %d s%n", file.getFileName(), seconds());
    }
}

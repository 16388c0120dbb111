package org.regard.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Memory of processes, as Linux tells it. */
final class Memory {

    private Memory() {}

    /** Megabytes of a process and of all that it started. */
    static long of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(one -> resident(one.pid()))
                        .sum()
                / 1024;
    }

    /** The same, with pages that several processes share counted once: each bears its proportion. */
    static long shareOf(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(one -> kilobytes(one.pid(), "smaps_rollup", "Pss:"))
                        .sum()
                / 1024;
    }

    private static long resident(long pid) {
        return kilobytes(pid, "status", "VmRSS:");
    }

    private static long kilobytes(long pid, String file, String what) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), file))) {
            return lines.filter(line -> line.startsWith(what))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }
}

package org.regard.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads from PostgreSQL's last words why it could not go on. */
final class PostgresLog {
    private static final long TAIL = 4 * 1024;

    private PostgresLog() {}

    /** @param logs where it may have said so; the last one is named to the person */
    static CannotStart why(Path... logs) throws IOException {
        var words = new StringBuilder();
        Path log = null;
        for (var one : logs) {
            words.append(tail(one));
            log = one;
        }
        if (words.indexOf("No space left on device") >= 0) {
            return new CannotStart("disk.full-now", log);
        }
        if (words.indexOf("cannot be run as root") >= 0 || words.indexOf("unshare") >= 0) {
            return new CannotStart("database.root");
        }
        return new CannotStart("database.cannot-start", log);
    }

    /** The log that was written last; the one a day rule names them by weekday. */
    static Path newest(Path folder, Path otherwise) throws IOException {
        try (var logs = Files.list(folder)) {
            return logs.filter(log -> log.getFileName().toString().matches("postgres-...\\.log"))
                    .max((one, other) -> Long.compare(
                            one.toFile().lastModified(), other.toFile().lastModified()))
                    .orElse(otherwise);
        }
    }

    private static String tail(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        try (var channel = Files.newByteChannel(log)) {
            channel.position(Math.max(0, channel.size() - TAIL));
            var bytes = java.nio.ByteBuffer.allocate((int) TAIL);
            while (channel.read(bytes) > 0) {
                continue;
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
        }
    }
}

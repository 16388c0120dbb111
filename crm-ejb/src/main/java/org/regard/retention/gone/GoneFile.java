package org.regard.retention.gone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.regard.platform.Refusal;
import org.regard.sealing.KeyedHash;

/**
 * The lines of one month. Each ends with a keyed hash over itself and the line before it: a changed, removed or added line is
 * found. A line that a crash cut off does not count and is cut away before the next.
 */
final class GoneFile {

    private static final Pattern NAME = Pattern.compile("gone-(\\d{4}-\\d{2})\\.log");
    /** Longer than any two lines: from the end of a file, the last whole line is within. */
    private static final int TAIL = 1 << 16;

    private final Path path;
    private final String start;
    private final KeyedHash hash;

    GoneFile(Path folder, YearMonth month, KeyedHash hash) {
        this.path = folder.resolve("gone-" + month + ".log");
        this.start = "regard gone 1 " + month;
        this.hash = hash;
    }

    static List<YearMonth> months(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(found -> found.matches())
                    .map(found -> YearMonth.parse(found.group(1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The texts of all whole lines; refuses what somebody has altered. */
    List<String> read() {
        var texts = new ArrayList<String>();
        var before = start;
        for (var line : lines()) {
            int end = line.lastIndexOf('|');
            var text = end < 0 ? "" : line.substring(0, end);
            if (!line.substring(end + 1).equals(seal(before, text))) {
                throw Refusal.conflict("erasures.log-altered").asException();
            }
            texts.add(text);
            before = line.substring(end + 1);
        }
        return texts;
    }

    void append(List<String> texts) {
        try (var channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var before = cutAndFindLast(channel);
            var all = new StringBuilder();
            for (var text : texts) {
                before = seal(before, text);
                all.append(text).append('|').append(before).append('\n');
            }
            var bytes = ByteBuffer.wrap(all.toString().getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Becomes the same as another; found whole or as it was, never half. */
    void takeIn(GoneFile other) {
        try {
            var fresh = path.resolveSibling(path.getFileName() + ".new");
            Files.copy(other.path, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void drop() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The seal of the last whole line; the channel stands behind it. */
    private String cutAndFindLast(FileChannel channel) throws IOException {
        long from = Math.max(0, channel.size() - TAIL);
        var tail = ByteBuffer.allocate((int) (channel.size() - from));
        while (tail.hasRemaining() && channel.read(tail, from + tail.position()) >= 0) {
            Thread.onSpinWait();
        }
        var text = new String(tail.array(), StandardCharsets.US_ASCII);
        int whole = text.lastIndexOf('\n') + 1;
        channel.truncate(from + whole);
        channel.position(from + whole);
        return whole == 0 ? start : text.substring(text.lastIndexOf('|', whole) + 1, whole - 1);
    }

    private List<String> lines() {
        try {
            if (!Files.exists(path)) {
                return List.of();
            }
            var all = Files.readString(path, StandardCharsets.US_ASCII);
            return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String seal(String before, String text) {
        return HexFormat.of().formatHex(hash.of("gone", before + "\n" + text));
    }
}

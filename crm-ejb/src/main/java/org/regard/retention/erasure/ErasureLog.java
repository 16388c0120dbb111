package org.regard.retention.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.regard.platform.Refusal;
import org.regard.platform.Setting;
import org.regard.sealing.KeyedHash;

/**
 * The list of erasures outside the database, so that a restored backup cannot bring anybody back. Each line carries a keyed hash over
 * itself and the line before it: a changed, removed or added line is found. A line that a crash cut off does not count.
 */
@ApplicationScoped
public class ErasureLog {

    private static final String START = "regard erasures 1";

    private Optional<Path> file;
    private Optional<Path> copy;
    private KeyedHash hash;

    protected ErasureLog() {}

    @Inject
    public ErasureLog(KeyedHash hash) {
        this(
                Setting.ERASURES_FILE.value().map(Path::of).or(() -> Setting.DATA
                        .value()
                        .map(data -> Path.of(data, "erasures.log"))),
                Setting.ERASURES_COPY.value().map(Path::of),
                hash);
    }

    public ErasureLog(Optional<Path> file, Optional<Path> copy, KeyedHash hash) {
        this.file = file;
        this.copy = copy;
        this.hash = hash;
    }

    /** Whether this installation has a place for it. */
    public boolean isKept() {
        return file.isPresent();
    }

    /** All of it, oldest first; refuses a list that somebody has altered. A copy that knows more is taken in. */
    public synchronized List<LogEntry> read() {
        if (file.isEmpty()) {
            return List.of();
        }
        var mine = checked(lines(file.get()));
        var theirs = copy.map(place -> checked(lines(place))).orElse(List.of());
        if (theirs.size() > mine.size()) {
            write(theirs.stream().map(LogEntry::text).toList());
            return theirs;
        }
        return mine;
    }

    /** Adds a line and waits until the disk has it. */
    public synchronized void append(LogEntry entry) {
        var texts = new ArrayList<>(read().stream().map(LogEntry::text).toList());
        texts.add(entry.text());
        write(texts);
    }

    /** Lets go of lines whose time is over. */
    public synchronized void tidy(LocalDate today) {
        var all = read();
        var left = all.stream().filter(entry -> entry.endsOn().isAfter(today)).toList();
        if (left.size() < all.size()) {
            write(left.stream().map(LogEntry::text).toList());
        }
    }

    private List<LogEntry> checked(List<String> lines) {
        var entries = new ArrayList<LogEntry>();
        var before = START;
        for (var line : lines) {
            int end = line.lastIndexOf('|');
            var text = end < 0 ? "" : line.substring(0, end);
            if (!line.substring(end + 1).equals(seal(before, text))) {
                throw Refusal.conflict("erasures.log-altered").asException();
            }
            entries.add(LogEntry.read(text));
            before = line.substring(end + 1);
        }
        return entries;
    }

    private String seal(String before, String text) {
        return HexFormat.of().formatHex(hash.of("erasures", before + "\n" + text));
    }

    /** Whole lines only. */
    private static List<String> lines(Path place) {
        try {
            if (!Files.exists(place)) {
                return List.of();
            }
            var all = Files.readString(place, StandardCharsets.UTF_8);
            return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    // Written beside and moved: whoever restores finds the old list or the new one, never half of one.
    private void write(List<String> texts) {
        var all = new StringBuilder();
        var before = START;
        for (var text : texts) {
            before = seal(before, text);
            all.append(text).append('|').append(before).append('\n');
        }
        var bytes = all.toString().getBytes(StandardCharsets.UTF_8);
        try {
            replace(file.orElseThrow(), bytes);
            if (copy.isPresent()) {
                replace(copy.get(), bytes);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void replace(Path place, byte[] bytes) throws IOException {
        var fresh = place.resolveSibling(place.getFileName() + ".new");
        try (var channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        }
        Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}

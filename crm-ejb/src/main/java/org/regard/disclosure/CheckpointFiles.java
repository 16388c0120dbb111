package org.regard.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.regard.platform.Setting;

/** Checkpoints as files in a folder outside the database: laid down once, never written over. */
final class CheckpointFiles {

    private static final String STEM = "journal-";
    private static final String END = ".checkpoint";
    private final Path folder;

    CheckpointFiles(Path folder) {
        this.folder = folder;
    }

    /** The folder of the settings; in the one-command run a folder beside the database. Nothing when there is neither. */
    static Optional<CheckpointFiles> ofSettings() {
        return Setting.CHECKPOINTS
                .value()
                .map(Path::of)
                .or(() -> Setting.DATA.value().map(data -> Path.of(data, "checkpoints")))
                .map(CheckpointFiles::new);
    }

    /** Lays a checkpoint down; one that lies there already stays as it is. */
    void put(Checkpoint checkpoint) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(STEM + "%012d".formatted(checkpoint.n()) + END);
        try {
            Files.writeString(file, checkpoint.note(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            if (!Files.readString(file).equals(checkpoint.note())) {
                throw there;
            }
        }
    }

    /** What lies there; a file that is no checkpoint counts as one that nobody signed. */
    List<Checkpoint> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(END))
                    .map(CheckpointFiles::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Checkpoint read(Path file) {
        try {
            return Checkpoint.read(Files.readString(file)).orElseGet(() -> Checkpoint.unreadable(number(file)));
        } catch (IOException unreadable) {
            return Checkpoint.unreadable(number(file));
        }
    }

    private static long number(Path file) {
        var digits = file.getFileName().toString().replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 18 ? 1 : Math.max(1, Long.parseLong(digits));
    }
}

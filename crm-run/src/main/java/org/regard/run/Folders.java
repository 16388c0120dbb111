package org.regard.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Deleting a folder with all that is in it; links are deleted, never followed. */
final class Folders {
    private Folders() {}

    static void delete(Path path) throws IOException {
        if (!Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var inside = Files.walk(path)) {
            for (var entry : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }

    /** The folder, empty. */
    static Path emptied(Path path) throws IOException {
        delete(path);
        return SecretFile.folder(path);
    }
}

package org.regard.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A folder that is filled from a tar archive: files, links, and who may run what. */
record Tree(Path root) {
    private static final int OWNER_RUNS = 0100;

    void fill(TarArchiveInputStream tar) throws IOException {
        Files.createDirectories(root);
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            place(entry, tar);
        }
    }

    private void place(TarArchiveEntry entry, TarArchiveInputStream content) throws IOException {
        var target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("An entry leads out of the folder");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if ((entry.getMode() & OWNER_RUNS) != 0 && !target.toFile().setExecutable(true)) {
            throw new IOException("A program cannot be made runnable");
        }
    }
}

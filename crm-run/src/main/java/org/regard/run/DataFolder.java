package org.regard.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The one folder that holds everything of one Regard; one Regard at a time works in it. */
final class DataFolder implements AutoCloseable {
    /** The newest layout of the folder that this version understands. */
    private static final int LAYOUT = 1;

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** @throws CannotStart when the folder cannot be written, is in use, or comes from a newer Regard */
    static DataFolder open(Path root) {
        try {
            SecretFile.folder(root);
            var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lockOf(channel) == null) {
                channel.close();
                throw new CannotStart("folder.in-use", root);
            }
            var folder = new DataFolder(root, channel);
            folder.checkLayout();
            return folder;
        } catch (IOException failed) {
            throw new CannotStart("folder.not-writable", root, failed.getClass().getSimpleName());
        }
    }

    // The operating system lets go of the lock when the process ends, however it ends.
    private static FileLock lockOf(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private void checkLayout() throws IOException {
        var file = root.resolve("layout");
        if (!Files.exists(file)) {
            SecretFile.write(file, LAYOUT + "\n");
        } else if (Integer.parseInt(Files.readString(file).strip()) > LAYOUT) {
            throw new CannotStart("folder.newer", root);
        }
    }

    Path root() {
        return root;
    }

    /** A place inside the folder, made when it is missing. */
    Path folder(String name) {
        try {
            return SecretFile.folder(root.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}

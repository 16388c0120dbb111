package org.regard.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room on the disk: a database that runs out of it stops in the middle of somebody's work. */
final class FreeSpace {
    private static final long MEGABYTE = 1024 * 1024;
    static final long NEEDED = 500;

    private FreeSpace() {}

    /** @throws CannotStart when fewer than {@link #NEEDED} megabytes are left */
    static void check(Path folder) throws IOException {
        check(folder, Files.getFileStore(folder).getUsableSpace() / MEGABYTE);
    }

    static void check(Path folder, long megabytes) {
        if (megabytes < NEEDED) {
            throw new CannotStart("disk.full", megabytes, folder, NEEDED);
        }
    }
}

package org.regard.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** What travels inside regard.jar, unpacked beside the data. A part is unpacked again only when its content is another. */
final class Program {
    private final Path folder;
    private final Set<String> inUse = new HashSet<>();

    Program(Path folder) {
        this.folder = folder;
    }

    /** One part as a file. */
    Path file(String part) throws IOException {
        return unpacked(part, "", (source, fresh) -> Files.copy(source, fresh));
    }

    /** One compressed tar archive as a folder. */
    Path tree(String part) throws IOException {
        return unpacked(part, "tree-", (source, fresh) -> {
            try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(source))) {
                new Tree(fresh).fill(tar);
            }
        });
    }

    // The checksum is in the name and the last step is a rename: a half unpacked part is never taken for a whole one.
    private Path unpacked(String part, String prefix, Unpacking how) throws IOException {
        URL resource = Program.class.getResource("/" + part);
        if (resource == null) {
            throw new CannotStart("program.part-missing", part);
        }
        var connection = (JarURLConnection) resource.openConnection();
        var name = part.substring(part.lastIndexOf('/') + 1);
        var checksum = Long.toHexString(connection.getJarEntry().getCrc());
        var place = folder.resolve(prefix + checksum).resolve(name);
        inUse.add(prefix + checksum);
        if (!Files.exists(place)) {
            Files.createDirectories(place.getParent());
            var fresh = place.resolveSibling(name + ".new");
            Folders.delete(fresh);
            try (var source = connection.getInputStream()) {
                how.unpack(source, fresh);
            }
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        }
        return place;
    }

    /** Deletes the parts of earlier versions. */
    void tidy() throws IOException {
        try (var entries = Files.list(folder)) {
            for (var entry : entries.toList()) {
                if (!inUse.contains(entry.getFileName().toString())) {
                    Folders.delete(entry);
                }
            }
        }
    }

    private interface Unpacking {
        void unpack(InputStream source, Path fresh) throws IOException;
    }
}

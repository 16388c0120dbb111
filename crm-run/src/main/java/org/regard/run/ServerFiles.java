package org.regard.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Payara Micro reads when it starts. The secrets stay in its environment: these files only name them. */
record ServerFiles(Path folder) {
    Path preBoot(String address) throws IOException {
        return write("pre-boot.txt", text("pre-boot.txt").replace("@address@", address));
    }

    Path postBoot() throws IOException {
        var resources = write("resources.xml", text("resources.xml"));
        return write("post-boot.txt", text("post-boot.txt").replace("@resources@", asArgument(resources)));
    }

    Path logging(Path log) throws IOException {
        return write(
                "logging.properties",
                text("logging.properties")
                        .replace("@log@", asArgument(log).replace("%", "%%").replace("regard.0.", "regard.%g.")));
    }

    /** The one class of ours that the server's process starts with, alone in a folder. */
    Path attached() throws IOException {
        var name = "org/regard/run/Attached.class";
        var target = folder.resolve("first").resolve(name);
        Files.createDirectories(target.getParent());
        try (var source = ServerFiles.class.getResourceAsStream("/" + name)) {
            Files.copy(source, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return folder.resolve("first");
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        SecretFile.write(file, text);
        return file;
    }

    private static String text(String name) {
        try (var source = ServerFiles.class.getResourceAsStream("server/" + name)) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String asArgument(Path path) {
        return path.toString().replace('\\', '/');
    }
}

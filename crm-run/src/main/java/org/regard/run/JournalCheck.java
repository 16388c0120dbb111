package org.regard.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** {@code --verify-journal}: the seal of the journal is verified without a server, by the classes that the server has. */
record JournalCheck(Settings settings, Running running) {
    static final String ASKED = "--verify-journal";
    private static final String MAIN = "org.regard.disclosure.VerifyJournal";
    private static final String LIBRARIES = "WEB-INF/lib/";

    /** @return 0 when the journal is whole, 1 when it is not */
    int run() throws IOException, InterruptedException {
        var data = DataFolder.open(settings.data());
        var program = new Program(data.folder("program"));
        var key = MasterKey.find(settings, data.root(), true);
        var external = settings.external();
        var database =
                external.isPresent() ? Database.external(external.get()) : Database.embedded(data, program, running);
        var archive = program.file("regard/ROOT.war");
        SchemaVersion.check(database.login(), archive);
        var libraries = Folders.emptied(data.root().resolve("tmp").resolve("verify"));
        try {
            var line = line(unpacked(archive, libraries), program.file("regard/postgresql.jar"));
            var builder = new ProcessBuilder(line).inheritIO();
            builder.environment().putAll(ServerEnvironment.of(settings, database.login(), key, ""));
            return builder.start().waitFor();
        } finally {
            Folders.delete(libraries);
            running.stop();
        }
    }

    private static List<String> line(List<Path> libraries, Path driver) {
        var path = new ArrayList<>(libraries);
        path.add(driver);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-Xmx256m",
                "-cp",
                path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                MAIN);
    }

    private static List<Path> unpacked(Path archive, Path folder) throws IOException {
        var libraries = new ArrayList<Path>();
        try (var war = new JarFile(archive.toFile())) {
            for (var entry : war.stream()
                    .filter(one ->
                            one.getName().startsWith(LIBRARIES) && one.getName().endsWith(".jar"))
                    .toList()) {
                var file = folder.resolve(entry.getName().substring(LIBRARIES.length()));
                try (var source = war.getInputStream(entry)) {
                    Files.copy(source, file);
                }
                libraries.add(file);
            }
        }
        return libraries;
    }
}

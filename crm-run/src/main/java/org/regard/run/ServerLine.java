package org.regard.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** The command line of the server's process: its memory, its files, nothing open but the one port. */
record ServerLine(DataFolder data, Program program, Settings settings, Path archive) {
    private static final String MICRO = "regard/payara-micro.jar";
    private static final String DRIVER = "regard/postgresql.jar";

    List<String> of(ServerFiles files, Path log) throws IOException {
        var micro = program.file(MICRO);
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(memory());
        line.addAll(doors(micro));
        line.add("-Djava.awt.headless=true");
        line.add("-Dfile.encoding=UTF-8");
        line.add("-Djava.io.tmpdir=" + Folders.emptied(data.root().resolve("tmp")));
        line.add("-XX:ErrorFile=" + log.resolveSibling("server-crash.log"));
        line.addAll(List.of("-cp", files.attached() + java.io.File.pathSeparator + micro));
        line.add(Attached.class.getName());
        line.addAll(List.of("--nohazelcast", "--disablephonehome"));
        line.addAll(List.of("--port", String.valueOf(settings.port())));
        line.addAll(List.of(
                "--rootdir", SecretFile.folder(files.folder().resolve("root")).toString()));
        line.addAll(List.of(
                "--unpackdir",
                SecretFile.folder(micro.resolveSibling("unpacked")).toString()));
        line.addAll(List.of("--logproperties", files.logging(log).toString()));
        line.addAll(List.of("--addlibs", program.file(DRIVER).toString()));
        line.addAll(List.of(
                "--prebootcommandfile", files.preBoot(settings.address()).toString()));
        line.addAll(List.of("--postbootcommandfile", files.postBoot().toString()));
        line.addAll(List.of("--deploy", archive.toString()));
        return line;
    }

    // All of Regard fits in 1.5 GiB: 512 MB of heap, the rest of the server bounded, PostgreSQL, the launcher.
    private static List<String> memory() {
        return List.of(
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError");
    }

    // Payara Micro's manifest names the packages it must reach; a manifest counts only with java -jar.
    private static List<String> doors(Path micro) throws IOException {
        try (var jar = new JarFile(micro.toFile())) {
            var manifest = jar.getManifest().getMainAttributes();
            var line = new ArrayList<String>();
            for (var kind : List.of("Exports", "Opens")) {
                for (var name : manifest.getValue("Add-" + kind).strip().split("\\s+")) {
                    line.add("--add-" + kind.toLowerCase(java.util.Locale.ROOT) + "=" + name + "=ALL-UNNAMED");
                }
            }
            return line;
        }
    }
}

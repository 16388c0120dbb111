package org.regard.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/** Starts the product, and beside it the same Payara Micro around an archive that does nothing but plain statements. */
public record Servers(Path regard, Path folder, int port) {

    /** A colleague of the demonstration, as HTTP Basic wants it. */
    static final String DEMO = "rm:regard-demo";

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<Class<?>> PLAIN =
            List.of(PlainServlet.class, Floor.class, DataSet.class, org.regard.customer.NameFolding.class);

    /** The one-file product around a data set, as a newcomer starts it. */
    public JavaServer product(DataSet set) throws IOException, InterruptedException {
        return product(set, regard, "regard", port);
    }

    /** The same with fixed data on the page of the hello card. */
    JavaServer fixed(DataSet set) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        return product(set, FixedArchive.of(regard, folder), "fixed", port + 2);
    }

    /** As the README starts it: one file, a database of its own, the demonstration. */
    JavaServer house() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var line = List.of(JAVA, "-jar", regard.toString(), "--port=" + port, "--data=" + folder.resolve("house"));
        return JavaServer.start(
                line, Map.of(), folder.resolve("house.log"), "http://127.0.0.1:" + port, "/signin.xhtml");
    }

    /** A data set has a folder of its own: to a list beside another database, it would be a backup on which what was said since is repeated. */
    private JavaServer product(DataSet set, Path file, String name, int port) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var key = Files.writeString(folder.resolve("master.key"), DataSet.KEY);
        var line = List.of(
                JAVA,
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                file.toString(),
                "--port=" + port,
                "--data=" + folder.resolve(name + "-" + set.name()),
                "--demo=false",
                "--db.url=" + set.server().url(set.name()),
                "--db.user=" + Postgres.OWNER,
                "--db.password=" + Postgres.OWNER,
                "--master.key.file=" + key);
        return JavaServer.start(
                line, Map.of(), folder.resolve(name + ".log"), "http://127.0.0.1:" + port, "/signin.xhtml");
    }

    /** The same server, the same memory, an archive with one servlet; {@code set} null: an empty archive. */
    JavaServer bare(DataSet set) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var micro = taken("regard/payara-micro.jar");
        var driver = taken("regard/postgresql.jar");
        var boot = Files.writeString(
                folder.resolve("boot.txt"),
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1\n");
        var line = new ArrayList<>(List.of(
                JAVA,
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+UseSerialGC",
                "-jar",
                micro.toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                String.valueOf(port + 1)));
        line.addAll(List.of("--rootdir", folder.resolve("bare").toString(), "--addlibs", driver.toString()));
        line.addAll(List.of(
                "--prebootcommandfile",
                boot.toString(),
                "--deploy",
                archive(set == null).toString()));
        var environment = set == null
                ? Map.<String, String>of()
                : Map.of(
                        "BENCH_URL",
                        set.server().url(set.name()) + "?currentSchema=regard&user=postgres&password=postgres");
        return JavaServer.start(
                line,
                environment,
                folder.resolve("bare.log"),
                "http://127.0.0.1:" + (port + 1),
                set == null ? "/index.html" : "/plain?q=zzzzzz");
    }

    private Path taken(String entry) throws IOException {
        var target = folder.resolve(Path.of(entry).getFileName().toString());
        try (var jar = new JarFile(regard.toFile());
                var source = jar.getInputStream(jar.getEntry(entry))) {
            Files.copy(source, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return target;
    }

    private Path archive(boolean empty) throws IOException {
        var war = folder.resolve("ROOT.war");
        try (var out = new JarOutputStream(Files.newOutputStream(war))) {
            put(
                    out,
                    "index.html",
                    new java.io.ByteArrayInputStream(
                            "<!DOCTYPE html><title>Nothing</title>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            for (var type : empty ? List.<Class<?>>of() : PLAIN) {
                var name = type.getName().replace('.', '/') + ".class";
                put(out, "WEB-INF/classes/" + name, type.getResourceAsStream("/" + name));
            }
        }
        return war;
    }

    private static void put(JarOutputStream out, String name, InputStream bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        try (bytes) {
            bytes.transferTo(out);
        }
        out.closeEntry();
    }
}

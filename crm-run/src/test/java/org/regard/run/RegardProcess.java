package org.regard.run;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** regard.jar in a process of its own, as a person starts it. */
final class RegardProcess {
    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration STOP = Duration.ofMinutes(1);

    private final Path data;
    private final Path words;
    private final int port;
    private Process process;

    RegardProcess(Path place, int port) {
        this(place.resolve("data"), place.resolve("words.txt"), port);
    }

    private RegardProcess(Path data, Path words, int port) {
        this.data = data;
        this.words = words;
        this.port = port;
    }

    static RegardProcess inFolderOf(RegardProcess first, Path words) throws IOException {
        return new RegardProcess(first.data, words, Ports.anyFree());
    }

    RegardProcess start() throws IOException {
        return run();
    }

    private RegardProcess run(String... parent) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = new ArrayList<>(List.of(parent));
        line.addAll(List.of(java, "-Duser.language=en", "-Dregard.follow.parent=" + (parent.length > 0)));
        line.addAll(List.of("-jar", System.getProperty("regard.jar"), "--port=" + port, "--data=" + data));
        process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();
        return this;
    }

    /** The same below a shell, as it is below a build, whose end it follows. */
    RegardProcess startBelow() throws IOException {
        return run("sh", "-c", "\"$@\" & wait", "sh");
    }

    /** Waits until it says that it is ready. */
    RegardProcess untilReady() throws Exception {
        var end = System.nanoTime() + START.toNanos();
        while (!said().contains("Ctrl-C")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError(said());
            }
            Thread.sleep(200);
        }
        return this;
    }

    /** @return its exit code */
    int untilEnd() throws InterruptedException {
        if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Regard still runs");
        }
        return process.exitValue();
    }

    String said() throws IOException {
        return Files.exists(words) ? Files.readString(words) : "";
    }

    void kill() {
        process.destroyForcibly();
    }

    void askToStop() {
        process.destroy();
    }

    ProcessHandle postgres() throws IOException {
        return ProcessHandle.of(Long.parseLong(postmaster(0))).orElseThrow();
    }

    ProcessHandle server() {
        return process.children().findFirst().orElseThrow();
    }

    private String postmaster(int line) throws IOException {
        return Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(line)
                .strip();
    }

    /** Signs in as the application does. */
    Connection database() throws IOException, SQLException {
        var passwords = new Properties();
        passwords.load(new StringReader(Files.readString(data.resolve("database.properties"))));
        var url = "jdbc:postgresql://127.0.0.1:" + postmaster(3) + "/regard";
        return DriverManager.getConnection(url, "regard", passwords.getProperty("application"));
    }
}

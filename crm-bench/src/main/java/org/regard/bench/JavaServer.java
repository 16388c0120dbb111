package org.regard.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, on loopback; started, asked until it answers, stopped. */
public final class JavaServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private final Process process;
    private final String address;
    private final double seconds;

    private JavaServer(Process process, String address, double seconds) {
        this.process = process;
        this.address = address;
        this.seconds = seconds;
    }

    /** @param first the page whose first answer ends the start */
    static JavaServer start(List<String> line, Map<String, String> environment, Path log, String address, String first)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        long begun = System.nanoTime();
        var process = builder.start();
        // Whoever stops the bench half-way leaves no server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!answers(address + first)) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IOException("no answer from " + address + ", see " + log.getFileName());
            }
            Thread.sleep(50);
        }
        return new JavaServer(process, address, (System.nanoTime() - begun) / 1e9);
    }

    private static boolean answers(String page) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(page))
                    .timeout(Duration.ofSeconds(60))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public String address() {
        return address;
    }

    /** From the start of the process to the first page. */
    double seconds() {
        return seconds;
    }

    /** Resident memory of the process and what it started, in megabytes; 0 where the system does not tell. */
    long megabytes() {
        return Memory.of(process.toHandle());
    }

    /** Megabytes of the process and what it started, shared pages once; 0 where the system does not tell. */
    long share() {
        return Memory.shareOf(process.toHandle());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

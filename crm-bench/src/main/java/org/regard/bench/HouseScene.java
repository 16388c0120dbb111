package org.regard.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The one-command run with a database of its own takes a long list; its memory is watched all the while. */
final class HouseScene {

    private static final String BOUNDARY = "----regard-bench";
    private static final Pattern STATE = Pattern.compile("\"state\"\\s*:\\s*\"([a-z]+)\"");

    private final Servers servers;
    private final Path folder;
    private final int rows;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HouseScene(Servers servers, Path folder, int rows) {
        this.servers = servers;
        this.folder = folder;
        this.rows = rows;
    }

    /**
     * What came of it.
     *
     * @param seconds from sending the file until everything was in its place
     * @param before megabytes of all processes before the list came
     * @param most megabytes of all processes at most
     */
    record Lived(int rows, double seconds, long before, long most) {}

    Lived run() throws IOException, InterruptedException {
        var file = folder.resolve("long-list.csv");
        TwelveColumns.write(file, rows);
        try (var house = servers.house();
                var watch = MemoryWatch.over(house)) {
            long before = watch.most();
            long begun = System.nanoTime();
            var job = bring(house, file);
            while (!isDone(house, job)) {
                TimeUnit.SECONDS.sleep(1);
            }
            return new Lived(rows, (System.nanoTime() - begun) / 1e9, before, watch.most());
        } finally {
            Files.delete(file);
        }
    }

    private String bring(JavaServer house, Path file) throws IOException, InterruptedException {
        var answer = client.send(
                asked(house, "/api/v1/imports")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(form(file))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new IOException("the list was not taken: " + answer.statusCode());
        }
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static BodyPublisher form(Path file) throws IOException {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\ncsv\r\n--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\nContent-Type: text/csv\r\n\r\n";
        return BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
    }

    private boolean isDone(JavaServer house, String job) throws IOException, InterruptedException {
        var answer = client.send(asked(house, job).GET().build(), BodyHandlers.ofString());
        var state = STATE.matcher(answer.body());
        if (!state.find() || state.group(1).equals("failed")) {
            throw new IOException("the import came to nothing: " + answer.statusCode());
        }
        return state.group(1).equals("done");
    }

    private static HttpRequest.Builder asked(JavaServer house, String path) {
        var who = Base64.getEncoder().encodeToString(Servers.DEMO.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(house.address() + path))
                .header("Authorization", "Basic " + who)
                .header("Regard-Purpose", "directory-care");
    }
}

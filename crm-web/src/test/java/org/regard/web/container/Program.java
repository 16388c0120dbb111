package org.regard.web.container;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Speaks with the interface of the deployed Regard as a program does. */
record Program(String signIn, String purpose) {

    /** What came back. */
    record Answer(int status, HttpHeaders headers, JsonObject json) {

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        String rule() {
            return json.getString("rule", "");
        }
    }

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    Answer post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    Answer send(String method, String path, String json, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(Browser.HOME + "/api/v1" + path))
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (signIn != null) request.header("Authorization", "Basic " + basic(signIn + ":regard-demo"));
        if (purpose != null) request.header("Regard-Purpose", purpose);
        if (json != null && !List.of(headers).contains("Content-Type"))
            request.header("Content-Type", "application/json");
        if (headers.length > 0) request.headers(headers);
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers(), json(answer.body()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonObject json(String body) {
        if (!body.startsWith("{")) return JsonValue.EMPTY_JSON_OBJECT;
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    private static String basic(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}

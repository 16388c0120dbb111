package org.regard.bench.gdpr;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.regard.bench.Passwords;

/** A program that calls the product's interface over one connection that is kept, with name, password and purpose on every call. */
final class Rest {

    private static final String JSON = "application/json";
    private final String home;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Rest(String address) {
        home = address + "/api/v1";
    }

    /** Who calls, and why; no purpose where nothing is about customers. */
    record Why(String signIn, String purpose) {

        private HttpRequest.Builder on(HttpRequest.Builder request) {
            var pair = (signIn + ":" + Passwords.ALL).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                    .header("Accept", JSON);
            return purpose == null ? request : request.header("Regard-Purpose", purpose);
        }
    }

    /** A 2xx: its body, empty for none, and the entity tag, null for none. */
    record Yes(JsonObject body, String tag) {}

    /** A problem document of the product. */
    static final class No extends Exception {
        private static final long serialVersionUID = 1L;
        private final String rule;

        private No(String rule) {
            super(rule);
            this.rule = rule;
        }

        String rule() {
            return rule;
        }
    }

    Yes get(Why why, String path) throws IOException, InterruptedException, No {
        return send(why.on(to(path)).GET());
    }

    Yes post(Why why, String path, JsonValue body) throws IOException, InterruptedException, No {
        return post(why, path, body, null);
    }

    Yes post(Why why, String path, JsonValue body, String seen) throws IOException, InterruptedException, No {
        return send(with("POST", why, path, body, seen));
    }

    Yes put(Why why, String path, JsonValue body, String seen) throws IOException, InterruptedException, No {
        return send(with("PUT", why, path, body, seen));
    }

    void delete(Why why, String path) throws IOException, InterruptedException, No {
        send(why.on(to(path)).DELETE());
    }

    private HttpRequest.Builder with(String method, Why why, String path, JsonValue body, String seen) {
        var request = why.on(to(path));
        if (seen != null) {
            request.header("If-Match", seen);
        }
        return body == null
                ? request.method(method, BodyPublishers.noBody())
                : request.header("Content-Type", JSON).method(method, BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(home + path));
    }

    private Yes send(HttpRequest.Builder request) throws IOException, InterruptedException, No {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 == 2) {
            return new Yes(body(answer), answer.headers().firstValue("ETag").orElse(null));
        }
        var rule = body(answer).getString("rule", "");
        if (rule.isEmpty()) {
            throw new IOException("HTTP " + answer.statusCode() + " without a rule");
        }
        throw new No(rule);
    }

    private static JsonObject body(HttpResponse<String> answer) {
        if (answer.body().isEmpty()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}

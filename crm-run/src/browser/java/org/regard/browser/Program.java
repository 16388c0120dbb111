package org.regard.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

/** A program beside the browser: brings about what has to be there before a person comes. */
record Program(String signIn, String password, String purpose) {
    static final Program RM = new Program("rm", "directory-care");

    private static final Set<String> ASKED_FOR = Set.of("likes", "seat-wish", "greeting-wish", "dietary-wish");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Of the demonstration. */
    Program(String signIn, String purpose) {
        this(signIn, "regard-demo", purpose);
    }

    JsonObject get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    JsonObject post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    private JsonObject send(String method, String path, String json, String... headers) {
        var pair = (signIn + ":" + password).getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(Product.HOME + "/api/v1" + path))
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                .header("Content-Type", "application/json");
        if (purpose != null) request.header("Regard-Purpose", purpose);
        if (headers.length > 0) request.headers(headers);
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) throw new AssertionError(path + ": " + answer.body());
            return answer.body().startsWith("{")
                    ? JsonParser.parseString(answer.body()).getAsJsonObject()
                    : new JsonObject();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Welcomes a person whom this colleague looks after from now on; answers who it is. */
    String welcome(String name) {
        return post("/customers", "{\"kind\":\"person\",\"calledName\":\"" + name + "\"}")
                .get("id")
                .getAsString();
    }

    /** Writes down what they said, with their permission where it is needed. */
    String tell(String customer, String category, String value) {
        var fact = new JsonObject();
        fact.addProperty("category", category);
        fact.addProperty("value", value);
        var given = new JsonObject();
        given.addProperty("channel", "in-person");
        if (ASKED_FOR.contains(category)) fact.add("permission", given);
        return post("/customers/" + customer + "/facts", fact.toString()).get("id").getAsString();
    }

    /** A name that nobody else bears, made of letters. */
    static String name(String first) {
        var letters = new StringBuilder(first).append(' ');
        UUID.randomUUID().toString().replace("-", "").chars().limit(10).forEach(digit -> {
            var letter = (char) ('a' + digit % 26);
            letters.append(letters.charAt(letters.length() - 1) == ' ' ? Character.toUpperCase(letter) : letter);
        });
        return letters.toString();
    }
}

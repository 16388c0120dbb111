package org.regard.web.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.regard.web.matrix.WayIn;

/** All of an answer over HTTP that somebody could tell two things apart by, but for the moment and the words of the question. */
record Reply(int status, Map<String, List<String>> headers, String body) {

    static final Map<String, String> SIGN_INS = Map.of(
            "front-desk", "desk",
            "relationship-manager", "rm",
            "team-lead", "lead",
            "privacy-steward", "steward",
            "administrator", "admin");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String FORM =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nname\r\n--x--\r\n";
    private static final Pattern OF_THE_MOMENT = Pattern.compile(
            "nonce(=\"|-)[^\"']+|name=\"(jakarta.faces.ViewState|primefaces.nonce)\"[^>]*value=\"[^\"]*\"|csp\\.init\\('[^']*'\\)");

    /** What a role is answered at a resource; an empty role: somebody who is not signed in. */
    static Reply at(WayIn way, String role, String path, String body, String accept) {
        return under("/api/v1", way, role, path, body, accept);
    }

    static Reply under(String root, WayIn way, String role, String path, String body, String accept) {
        var request = HttpRequest.newBuilder(URI.create(Browser.HOME + root + path))
                .header("Accept", accept)
                .header("If-Match", "\"1\"");
        if (!role.isEmpty()) request.header("Authorization", "Basic " + basic(SIGN_INS.get(role) + ":regard-demo"));
        if (!way.purpose().isEmpty()) request.header("Regard-Purpose", way.purpose());
        var form = way.name().equals("POST /imports");
        if (form || !body.isEmpty())
            request.header("Content-Type", form ? "multipart/form-data; boundary=x" : "application/json");
        var sent = form ? FORM : body;
        request.method(way.method(), sent.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(sent));
        try {
            return of(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static Reply of(HttpResponse<String> response) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(response.headers().map());
        headers.remove("Date");
        headers.replaceAll(
                (name, values) -> values.stream().map(Reply::timeless).toList());
        return new Reply(response.statusCode(), headers, timeless(response.body()));
    }

    private static String timeless(String text) {
        return OF_THE_MOMENT.matcher(text).replaceAll("");
    }

    /** The same with what was asked for left out. */
    Reply without(String id) {
        var plain = new TreeMap<>(headers);
        plain.replaceAll((name, values) ->
                values.stream().map(one -> one.replace(id, "")).toList());
        return new Reply(status, plain, body.replace(id, ""));
    }

    /** The rule that decided, when one did. */
    String rule() {
        var named = Pattern.compile("\"rule\":\"([^\"]+)\"").matcher(body);
        return named.find() ? named.group(1) : "";
    }

    private static String basic(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}

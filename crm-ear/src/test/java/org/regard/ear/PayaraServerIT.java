package org.regard.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regard.house.TestDatabase;

/** The EAR on Payara Server: sign in, search, hello card, over HTTP. */
class PayaraServerIT {

    private static final PayaraServer SERVER = new PayaraServer();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        SERVER.setUp(TestDatabase.fresh());
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        SERVER.stop();
    }

    @Test
    void the_desk_signs_in_finds_somebody_and_greets_them() throws IOException, InterruptedException {
        assertEquals(302, get("/index.xhtml").statusCode());
        var page = get("/signin.xhtml").body();
        var signedIn = post(
                "/signin.xhtml",
                Map.of(
                        "signin",
                        "signin",
                        "signin:name",
                        "desk",
                        "signin:password",
                        "regard-demo",
                        first("<button id=\"(signin:[^\"]+)\"", page),
                        "",
                        "jakarta.faces.ViewState",
                        first("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"", page)));
        assertEquals(302, signedIn.statusCode());

        var found = get("/find.xhtml?q=pus").body();
        assertTrue(found.contains("Emil Pusteblume"), found);
        var card = get(first("href=\"([^\"]+)\"", found).replace("&amp;", "&"));
        assertEquals(200, card.statusCode());
        assertTrue(card.body().contains("Emil Pusteblume"), card.body());
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertTrue(found.find(), pattern + " in " + text);
        return found.group(1);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(SERVER.address() + path)));
    }

    private static HttpResponse<String> post(String path, Map<String, String> form)
            throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(SERVER.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}

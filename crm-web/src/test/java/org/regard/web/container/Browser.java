package org.regard.web.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Speaks HTTP with the deployed Regard as a browser without scripts does, or as a program. */
final class Browser {

    static final String HOME = "http://localhost:18995";
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(HOME + path)).GET());
    }

    HttpResponse<String> getIn(String language, String path) {
        return send(HttpRequest.newBuilder(URI.create(HOME + path))
                .header("Accept-Language", language)
                .GET());
    }

    /** As a program: a name and a password with each call. */
    HttpResponse<String> get(String path, String signIn, String password) {
        var basic = Base64.getEncoder().encodeToString((signIn + ":" + password).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(HOME + path))
                .header("Authorization", "Basic " + basic)
                .GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(HOME + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** With a header that browsers write by themselves. */
    HttpResponse<String> post(String path, String header, String value) {
        return send(HttpRequest.newBuilder(URI.create(HOME + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    HttpResponse<String> send(String verb, String path) {
        return send(HttpRequest.newBuilder(URI.create(HOME + path)).method(verb, HttpRequest.BodyPublishers.noBody()));
    }

    /** What somebody gets who knows the cookie of a session and nothing else. */
    static HttpResponse<String> with(String session, String path) {
        var thief = new Browser();
        thief.cookies
                .getCookieStore()
                .add(
                        URI.create(HOME),
                        HttpCookie.parse("JSESSIONID=" + session + "; Path=/").get(0));
        return thief.get(path);
    }

    HttpResponse<String> signIn(String name, String password) {
        return post("/signin.xhtml", door(name, password));
    }

    /** The form for signing in, as it is sent. */
    Map<String, String> door(String name, String password) {
        var page = get("/signin.xhtml").body();
        var button = Pattern.compile("<button id=\"(signin:[^\"]+)\"").matcher(page);
        var state = VIEW_STATE.matcher(page);
        var nonce = NONCE.matcher(page);
        if (!button.find() || !state.find() || !nonce.find()) {
            throw new AssertionError("no sign-in form on the page");
        }
        return Map.of(
                "signin",
                "signin",
                "signin:name",
                name,
                "signin:password",
                password,
                button.group(1),
                "",
                "primefaces.nonce",
                nonce.group(1),
                "jakarta.faces.ViewState",
                state.group(1));
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}

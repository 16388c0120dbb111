package org.regard.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A colleague at a browser without scripts: signed in once, then turning pages over one connection that is kept. */
final class PageVisitor {

    private static final Pattern BUTTON = Pattern.compile("<button id=\"(signin:[^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final String home;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    PageVisitor(String home, String signIn) throws IOException, InterruptedException {
        this.home = home;
        var form = read("/signin.xhtml");
        var body = String.join(
                "&",
                "signin=signin",
                "signin%3Aname=" + encoded(signIn),
                "signin%3Apassword=" + encoded(Passwords.ALL),
                encoded(first(BUTTON, form)) + "=",
                "primefaces.nonce=" + encoded(first(NONCE, form)),
                "jakarta.faces.ViewState=" + encoded(first(STATE, form)));
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(home + "/signin.xhtml"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());
        if (answer.statusCode() >= 400) {
            throw new IOException("not signed in: " + answer.statusCode());
        }
    }

    /** The page as text; anything but a page is an error. */
    String read(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(home + path)).GET().build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("page answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static String first(Pattern what, String page) throws IOException {
        var found = what.matcher(page);
        if (!found.find()) {
            throw new IOException("the sign-in page has another shape");
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

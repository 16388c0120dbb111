package org.regard.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks the application over HTTP whether it is ready, and whether its first administrator is still to come. */
record Health(URL address) {
    private static final int MILLIS = 5_000;
    private static final Pattern SETUP = Pattern.compile("\"setup\"\\s*:\\s*true");

    static Health of(Settings settings) throws IOException {
        var host = InetAddress.getByName(settings.address()).isAnyLocalAddress() ? "localhost" : settings.address();
        var literal = host.contains(":") ? "[" + host + "]" : host;
        return new Health(URI.create("http://" + literal + ":" + settings.port() + "/api/v1/health")
                .toURL());
    }

    /** What it said when it was ready. */
    Optional<String> ask() {
        try {
            var connection = (HttpURLConnection) address.openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(MILLIS);
            connection.setReadTimeout(MILLIS);
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                return Optional.empty();
            }
            try (var answer = connection.getInputStream()) {
                return Optional.of(new String(answer.readNBytes(MILLIS), UTF_8));
            }
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    static boolean waitsForSetup(String answer) {
        return SETUP.matcher(answer).find();
    }
}

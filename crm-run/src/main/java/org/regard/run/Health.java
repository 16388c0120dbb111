package org.regard.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;
import java.util.regex.Pattern;

/** Asks the application over HTTP whether it is ready, and whether its first administrator is still to come. */
record Health(URL address) {
    private static final int MILLIS = 5_000;
    private static final int LONGEST = 4_096;
    private static final Pattern SETUP = Pattern.compile("\"setup\"\\s*:\\s*true");

    static Health of(Settings settings) throws IOException {
        var host = InetAddress.getByName(settings.address()).isAnyLocalAddress() ? "localhost" : settings.address();
        var literal = host.contains(":") ? "[" + host + "]" : host;
        return new Health(URI.create("http://" + literal + ":" + settings.port() + "/api/v1/health")
                .toURL());
    }

    /** What it said; status 0 when it said nothing. */
    record Answer(int status, String text) {
        boolean ready() {
            return status == HttpURLConnection.HTTP_OK;
        }

        /** The server speaks, and the application in it does not. */
        boolean nobodyThere() {
            return status != 0 && !ready() && status != HttpURLConnection.HTTP_UNAVAILABLE;
        }

        boolean waitsForSetup() {
            return SETUP.matcher(text).find();
        }
    }

    Answer ask() {
        try {
            var connection = (HttpURLConnection) address.openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(MILLIS);
            connection.setReadTimeout(MILLIS);
            var status = connection.getResponseCode();
            if (status != HttpURLConnection.HTTP_OK) {
                return new Answer(status, "");
            }
            try (var answer = connection.getInputStream()) {
                return new Answer(status, new String(answer.readNBytes(LONGEST), UTF_8));
            }
        } catch (IOException notYet) {
            return new Answer(0, "");
        }
    }
}

package org.regard.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.regard.bench.Scenes.Draw;
import org.regard.bench.Scenes.Scene;

/** The same scenes over HTTP: the product's REST interface, and plain statements in the same server. One connection a caller, kept alive. */
final class WebScenes {

    private final DataSet set;
    private final Questions questions;
    private final String product;
    private final String plain;

    WebScenes(DataSet set, JavaServer product, JavaServer plain) throws java.sql.SQLException {
        this.set = set;
        this.questions = Questions.of(set);
        this.product = product.address() + "/api/v1/customers";
        this.plain = plain.address() + "/plain";
    }

    List<Scene> all() {
        var scenes = new ArrayList<Scene>();
        questions
                .searches()
                .forEach((kind, texts) -> scenes.add(new Scene(
                        "search, " + kind,
                        asks(
                                texts,
                                "greeting",
                                text -> product + "?limit=" + Scenes.PAGE + "&q=" + encoded(text),
                                Staff::desk),
                        asks(texts, null, text -> plain + "?q=" + encoded(text), Staff::desk))));
        scenes.add(new Scene(
                "hello card",
                asks(questions.anybody(), "greeting", id -> product + "/" + id + "/card", Staff::desk),
                asks(questions.anybody(), null, id -> plain + "?id=" + id, Staff::desk)));
        scenes.add(new Scene(
                "what we know",
                known("conversation", id -> product + "/" + id + "/facts"),
                known(null, id -> plain + "?what=known&id=" + id)));
        scenes.add(new Scene("recording a fact", records(true), records(false)));
        return scenes;
    }

    /** The address to ask for. */
    private interface Address<T> {
        String of(T one);
    }

    /** Who asks as the n-th caller. */
    private interface Who {
        String caller(int number);
    }

    private <T> Lane.Desks asks(List<T> many, String purpose, Address<T> address, Who who) {
        return number -> {
            var client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            var draw = new Draw<>(many, number);
            return Scenes.work(
                    () -> send(
                            client,
                            request(address.of(draw.next()), purpose, who.caller(number))
                                    .GET()
                                    .build()),
                    () -> {});
        };
    }

    private Lane.Desks known(String purpose, Address<Object> address) {
        return number -> asks(
                        List.<Object>copyOf(Questions.of(set, manager(number))), purpose, address, WebScenes::manager)
                .of(number);
    }

    private static String manager(int number) {
        return Staff.manager(number, 0);
    }

    private Lane.Desks records(boolean byProduct) {
        return number -> {
            var client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            var draw = new Draw<>(Questions.of(set, byProduct ? manager(number) : Staff.manager(number, 5)), number);
            var random = new Random(number);
            return Scenes.work(
                    () -> send(client, byProduct ? record(draw.next(), random, number) : plainRecord(draw.next())),
                    () -> {});
        };
    }

    private HttpRequest record(Object customer, Random random, int number) {
        var body = "{\"category\":\"phone\",\"value\":\"+4989" + (10_000_000 + random.nextInt(89_999_999)) + "\"}";
        return request(product + "/" + customer + "/facts", "conversation", manager(number))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest plainRecord(Object customer) {
        return request(plain + "?id=" + customer, null, "")
                .POST(BodyPublishers.noBody())
                .build();
    }

    private static HttpRequest.Builder request(String address, String purpose, String caller) {
        var request = HttpRequest.newBuilder(URI.create(address));
        if (purpose != null) {
            var who =
                    Base64.getEncoder().encodeToString((caller + ":" + Passwords.ALL).getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + who).header("Regard-Purpose", purpose);
        }
        return request;
    }

    private static void send(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

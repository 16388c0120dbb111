package org.regard.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.regard.customer.Opening;
import org.regard.disclosure.Caller;
import org.regard.disclosure.Denials;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.exchange.writing.CustomerTable;
import org.regard.mirror.MirrorView;
import org.regard.mirror.Mirrors;
import org.regard.platform.Database;
import org.regard.policy.PolicyStore;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.MasterKey;
import org.regard.sealing.Vault;
import org.regard.wording.Overrides;
import org.regard.wording.TextQuestions;
import org.regard.wording.WordListStore;
import org.regard.wording.WordsOfCustomers;

/**
 * What it costs to show a customer all that is kept about them. Run by itself:
 * {@code org.regard.bench.MirrorScene REGARD.JAR [facts,facts] [folder] [report]}.
 */
final class MirrorScene {

    private static final String HOUSE = "bench_mirror";
    private static final Look ASKED = Look.of("access-request");
    private static final int WARM = 2;
    private static final int ROUNDS = 5;
    private static final int LAST = 200;

    private final Postgres server;
    private final Path folder;
    private final Path regard;
    private final List<MirrorReport.Line> lines = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private MirrorScene(Postgres server, Path folder, Path regard) {
        this.server = server;
        this.folder = folder;
        this.regard = regard;
    }

    public static void main(String... said) throws Exception {
        var regard = Path.of(said[0]).toAbsolutePath();
        var sizes = said.length > 1 ? said[1] : "100,1000,10000";
        var folder = Path.of(said.length > 2 ? said[2] : "bench-data").toAbsolutePath();
        var report =
                Path.of(said.length > 3 ? said[3] : "docs/privacy/mirror.md").toAbsolutePath();
        double load = Machine.load();
        try (var server = Postgres.start(folder, 18_240)) {
            var scene = new MirrorScene(server, folder, regard);
            long most = scene.run(
                    Arrays.stream(sizes.split(",")).mapToInt(Integer::parseInt).toArray());
            var text = MirrorReport.text(scene.lines, most, load);
            Files.createDirectories(report.getParent());
            Files.writeString(report, text);
            System.out.println(text);
        }
        Folders.delete(folder);
    }

    /** Answers the most memory that the server and all that it started held, in megabytes. */
    private long run(int... sizes) throws Exception {
        server.drop(HOUSE);
        server.create(HOUSE);
        var set = new DataSet(server, HOUSE, 0);
        set.migrate();
        var staff = new Staff();
        try (var all = server.superuser(HOUSE)) {
            staff.settle(all, Passwords.hash(Passwords.ALL));
        }
        var lives = LongLife.in(set, staff, sizes);
        try (var connection = server.application(HOUSE);
                var plain = server.superuser(HOUSE)) {
            connection.setAutoCommit(false);
            for (var life : lives) floor(life, plain);
            for (var life : lives) services(life, connection);
        }
        var servers = new Servers(regard, folder.resolve("servers"), 18_241);
        try (var product = servers.product(set);
                var memory = MemoryWatch.over(product)) {
            for (var life : lives) overHttp(life, product);
            return memory.most();
        }
    }

    private void floor(LongLife life, Connection plain) throws Exception {
        measure(life, "floor", "plain statements for the same rows, nothing opened", () -> rows(life, plain));
    }

    private static long rows(LongLife life, Connection plain) throws SQLException {
        long letters = 0;
        for (var sql : List.of(
                "select f.*, c.name from fact f left join colleague c on c.id = f.told_to where customer_id = ? order by category",
                "select n.*, c.name from note n join colleague c on c.id = n.written_by where customer_id = ? order by held_on desc",
                "select d.*, c.name from disclosure_subject s join disclosure d on d.at = s.at and d.id = s.disclosure_id"
                        + " left join colleague c on c.id = d.colleague_id where s.customer_id = ? order by d.at desc")) {
            try (var statement = plain.prepareStatement(sql)) {
                statement.setObject(1, life.id());
                try (var found = statement.executeQuery()) {
                    int columns = found.getMetaData().getColumnCount();
                    while (found.next()) {
                        for (int i = 1; i <= columns; i++) {
                            var value = found.getString(i);
                            letters += value == null ? 0 : value.length();
                        }
                    }
                }
            }
        }
        return letters;
    }

    private void services(LongLife life, Connection connection) throws Exception {
        var mirrors = mirrors(connection);
        measure(life, "service", "the mirror, opened, checked, journalled", () -> {
            var mirror = mirror(mirrors, life, connection);
            if (mirror.facts().size() != life.facts()) throw new IllegalStateException("the mirror is not whole");
            return mirror;
        });
        measure(life, "service", "the same as a table to take along (CSV)", () -> CustomerTable.of(
                        mirror(mirrors, life, connection))
                .length());
    }

    private static MirrorView mirror(Mirrors mirrors, LongLife life, Connection connection) throws SQLException {
        var mirror = mirrors.mirror(life.id(), ASKED, Locale.ENGLISH);
        connection.commit();
        return mirror;
    }

    private static Mirrors mirrors(Connection connection) {
        var clock = Clock.systemUTC();
        var database = new Database(Shared.source(connection));
        var denials = new Denials(database, clock);
        var scopes = new Scopes(database, new PolicyStore(database), new Caller(() -> "steward"), clock, denials);
        var vault = new Vault(MasterKey.of(DataSet.KEY));
        var opening = new Opening(
                scopes,
                database,
                new Journal(database, clock),
                denials,
                vault,
                new WordsOfCustomers(
                        new TextQuestions(database, new WordListStore(database), new Overrides(database, vault, clock)),
                        database,
                        new KeyedHash(MasterKey.of(DataSet.KEY))));
        return new Mirrors(opening, database, clock, vault);
    }

    private void overHttp(LongLife life, JavaServer product) throws Exception {
        var visitor = new PageVisitor(product.address(), "steward");
        var page = "/customer/mirror.xhtml?id=" + life.id();
        measure(life, "HTTP", "page", () -> found(visitor.read(page), "id=\"readers\"", 1));
        int last = Math.max(1, (life.facts() + LAST - 1) / LAST);
        measure(life, "HTTP", "page, last part of the facts", () -> visitor.read(page + "&part=facts." + last));
        measure(life, "HTTP", "paper (PDF)", () -> found(asked(life, product, "application/pdf"), "%PDF-1.7", 1));
        measure(
                life,
                "HTTP",
                "file (JSON)",
                () -> found(asked(life, product, "application/json"), "\"aboutSomebodyElse\"", life.facts()));
        measure(
                life,
                "HTTP",
                "file to take along (CSV)",
                () -> found(asked(life, product, "text/csv"), "person.name.full", 1));
    }

    /** An answer that is not whole is no answer. */
    private static String found(String answer, String mark, int times) {
        int many = answer.split(java.util.regex.Pattern.quote(mark), -1).length - 1;
        if (many != times) throw new IllegalStateException(mark + " stands there " + many + " times");
        return answer;
    }

    private String asked(LongLife life, JavaServer product, String type) throws IOException, InterruptedException {
        var who = Base64.getEncoder().encodeToString(("steward:" + Passwords.ALL).getBytes(StandardCharsets.UTF_8));
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(product.address() + "/api/v1/customers/" + life.id() + "/mirror"))
                        .header("Authorization", "Basic " + who)
                        .header("Regard-Purpose", "access-request")
                        .header("Accept", type)
                        .build(),
                BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        if (answer.statusCode() != 200) throw new IOException(type + " answered " + answer.statusCode());
        return answer.body();
    }

    private void measure(LongLife life, String level, String what, Callable<?> work) throws Exception {
        var times = new long[ROUNDS];
        Object answer = null;
        for (int i = -WARM; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            answer = work.call();
            if (i >= 0) times[i] = System.nanoTime() - begun;
        }
        long size = answer instanceof String text ? text.length() : 0;
        var figures = Figures.of(times, 0);
        lines.add(new MirrorReport.Line(level, what, life, figures.ms(0.5), figures.ms(1), size));
        System.err.println(lines.get(lines.size() - 1));
    }
}

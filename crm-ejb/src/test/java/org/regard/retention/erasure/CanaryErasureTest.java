package org.regard.retention.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.TestDatabase;

/**
 * Invented people are erased; then every byte that the product has written is read, and nothing of them is there. A hundred of them, or as
 * many as {@code -Dregard.canaries} says; with {@code -Dregard.report=FILE} the figures are written down.
 */
class CanaryErasureTest {

    private static final int HALF = Integer.getInteger("regard.canaries", 100) / 2;
    private static final int OTHERS = 1 + HALF / 5;
    private static final EraseRequest REQUEST = new EraseRequest(Reason.CUSTOMER_ASKED, Way.LETTER, false);

    @TempDir
    Path folder;

    @Test
    void article_17_of_those_who_were_erased_no_value_and_no_key_is_left_on_the_disk() throws Exception {
        try (var server = new ProductServer(folder.resolve("data"))) {
            var home = TestDatabase.in(server.server());
            Company.in(home);
            var house = House.on(home);
            var erasures = new ErasureHouse(house, Optional.of(server.data().resolve("erasures.log")))
                    .ownsItsDatabase(server.data());
            var canaries = new Canaries(house, 7);
            var others = new Canaries(house, 11);
            canaries.byHand(HALF);
            canaries.byList(HALF);
            others.byHand(OTHERS);
            server.settle();
            assertEquals(2 * HALF, canaries.ids().size());
            var keys = keys(house, canaries);
            var before = look(server, canaries.values(), keys);
            assertTrue(before.texts().containsAll(canaries.names()), "the search sees every name while it is there");
            assertEquals(keys.size(), before.keys(), "the search sees every key while it is there");

            var began = System.nanoTime();
            var run = house.as(
                    "steward", () -> erasures.erasing().eraseAll(canaries.ids(), REQUEST, ErasureHouse.ACCESS));
            var deleted = seconds(began);
            erasures.runToTheEnd();
            var proved = seconds(began);
            assertEquals(null, erasures.view(run).problem());
            assertNotNull(erasures.view(run).certificate());
            var after = look(server, canaries.values(), keys);
            var looked = seconds(began);

            assertEquals(Map.of(), after.where());
            assertEquals(Set.of(), after.texts());
            assertEquals(0, after.keys());
            assertTrue(looked < 60, "within a minute of the run: " + looked + " s");
            var stay = look(server, others.names(), Map.of());
            assertTrue(stay.texts().containsAll(others.names()), "everybody else is still there");
            assertEquals(
                    List.of(others.names().get(0)),
                    new Guests(house).found("rm", others.names().get(0)));
            report(canaries, before, after, deleted, proved, looked);
        }
    }

    /** What one look found. */
    private record Found(long files, long bytes, Set<String> texts, long keys, Map<String, Long> where) {}

    private Found look(ProductServer server, List<String> values, Map<String, byte[]> keys) throws Exception {
        server.settle();
        var dump = folder.resolve("dump.copy");
        server.dump(dump);
        var places = List.of(server.data(), dump);
        var texts = new ByteSearch(values).in(places);
        var bytes = ByteSearch.raw(keys).in(places);
        Files.delete(dump);
        var where = new HashMap<String, Long>();
        texts.found().forEach(hit -> where.merge(place(server, hit.file()), 1L, Long::sum));
        bytes.found().forEach(hit -> where.merge("keys in " + place(server, hit.file()), 1L, Long::sum));
        return new Found(
                texts.files(),
                texts.bytes(),
                texts.found().stream().map(ByteSearch.Hit::text).collect(Collectors.toSet()),
                bytes.found().stream().map(ByteSearch.Hit::text).distinct().count(),
                where);
    }

    private static String place(ProductServer server, Path file) {
        if (!file.startsWith(server.data())) {
            return "dump of all tables";
        }
        var path = server.data().relativize(file).toString();
        return path.startsWith("postgres/pg_wal")
                ? "write-ahead log"
                : path.startsWith("postgres") ? "table files" : path.startsWith("log") ? "logs" : path;
    }

    /** The wrapped keys as they stand in the database: with the server's master key they would open every sealed value. */
    private static Map<String, byte[]> keys(House house, Canaries canaries) {
        return house.as("", () -> {
            house.scopes().enterAsHouse("directory-care");
            var keys = new HashMap<String, byte[]>();
            house.database()
                    .list(
                            "select customer_id, wrapped from customer_key where customer_id = any (?::uuid[])",
                            row -> keys.put(row.getString(1), row.getBytes(2)),
                            canaries.ids());
            // as a dump writes them
            Map.copyOf(keys)
                    .forEach((id, key) -> keys.put(
                            id + " in hexadecimal",
                            HexFormat.of().formatHex(key).getBytes(StandardCharsets.US_ASCII)));
            return keys;
        });
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void report(
            Canaries canaries, Found before, Found after, double deleted, double proved, double looked)
            throws IOException {
        var target = System.getProperty("regard.report");
        if (target == null) {
            return;
        }
        var text = new ArrayList<String>();
        text.add(TEMPLATE.formatted(
                canaries.ids().size(),
                canaries.values().size(),
                canaries.ids().size(),
                before.texts().size(),
                before.keys(),
                before.files(),
                before.bytes() / 1e6,
                after.texts().size(),
                after.keys(),
                after.files(),
                after.bytes() / 1e6,
                deleted,
                proved,
                looked));
        text.add("| where they stood before | texts and keys |\n| --- | ---: |");
        before.where().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> text.add("| " + one.getKey() + " | " + one.getValue() + " |"));
        Files.writeString(Path.of(target), String.join("\n", text) + "\n", StandardCharsets.UTF_8);
    }

    private static final String TEMPLATE =
            """
            # Erasure that the disk agrees with

            Written by `mvn -pl crm-ejb -am test -Dtest=CanaryErasureTest -Dsurefire.failIfNoSpecifiedTests=false -Dregard.canaries=1000
            -Dregard.report=$PWD/docs/privacy/erasure.md`.
            What it does stands in `CanaryErasureTest`; how an erasure goes, in
            [decision 95](../decisions/0095-an-erasure-is-a-run.md); what a steward and an administrator see of it, in
            [erasing](../stewards/erasing.md) and [backups](../administrators.md#backups).

            %,d invented people, half of them by hand and half by lists, renamed, corrected, forgotten, searched for, looked at with reasons, and with
            statements that failed: %,d texts that stand nowhere else (names and each of their words, numbers, addresses, notes, reasons, columns left
            at the door). The planner has analysed every table. Then all are erased in one run through the service, and every byte below the data folder
            (table files, indexes, statistics, write-ahead log, temporary files, logs, the list of erasures) and a dump of every table is read: for each text in UTF-8, both
            orders of UTF-16, hexadecimal and base64 at its three offsets, and for the %,d wrapped keys as bytes and in hexadecimal.

            | | texts found | keys found | files | MB |
            | --- | ---: | ---: | ---: | ---: |
            | before | %,d | %,d | %,d | %.1f |
            | after | %,d | %,d | %,d | %.1f |

            | from the beginning of the run | seconds |
            | --- | ---: |
            | rows and keys deleted | %.1f |
            | tables written anew, everything looked through, certificate issued | %.1f |
            | every byte read by this test (aim: 60) | %.1f |

            Not all texts stand there before: what is sealed never does, nor what stayed at the door or was renamed and rewritten since. Birthdays, codes and single
            digits are not sought, because they are in every file by chance; they are sealed, and their keys are sought. Everybody else is still there.
            """;
}

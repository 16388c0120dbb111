package org.regard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists that nobody here wrote, as long as they lie beside the project; see {@code ORIGIN.md} of the test resources. */
class SharedListsTest {
    private static final Path LISTS = Stream.of("../../shared/data", "../../../shared/data")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("none"));

    @BeforeAll
    static void there() {
        assumeTrue(Files.isDirectory(LISTS));
    }

    private static ImportJob bring(ImportHouse door, String file) throws IOException {
        try (var bytes = Files.newInputStream(LISTS.resolve(file))) {
            return door.bring(bytes, Bringing.asProposed(false));
        }
    }

    @Test
    void northwind_comes_in_whole_and_leaves_no_trace_when_undone() throws IOException {
        var door = new ImportHouse();
        var before = door.everything();
        var job = bring(door, "contacts/northwind-customers.csv");
        assertEquals(91, job.counts().rows());
        assertEquals(182, job.counts().created());
        assertEquals(0, job.counts().refused());
        assertEquals(
                List.of("fax"),
                job.leftBehind().stream().map(ImportJob.ColumnFate::name).toList());
        // numbers of the eighties that no numbering plan of today takes
        assertTrue(door.refusals(job.id()).stream().allMatch(no -> no.rule().equals("value.no-phone")));
        assertTrue(job.counts().refusedValues() < 20, job.counts().toString());
        assertEquals(0, bring(door, "contacts/northwind-customers.csv").counts().created());
        door.undo(job.id());
        assertEquals(before, door.everything());
    }

    @Test
    void most_people_of_febrl_are_found_again_and_nobody_is_taken_for_another() throws IOException {
        var door = new ImportHouse();
        // the truth about who is who stands in rec_id: brought along as a reference, it shows who was taken for whom
        var how = new Bringing(
                "csv", Map.of("rec_id", "person.contract-reference"), false, OnDuplicate.COMPLETE, null, null);
        ImportJob job;
        try (var bytes = Files.newInputStream(LISTS.resolve("duplicates/febrl-dataset1.csv"))) {
            job = door.bring(bytes, how);
        }
        assertEquals(1000, job.counts().rows());
        assertEquals(
                List.of("soc_sec_id"),
                job.leftBehind().stream().map(ImportJob.ColumnFate::name).toList());
        long found = job.counts().duplicates();
        assertTrue(found >= 400 && found <= 500, job.counts().toString());
        Map<UUID, Set<String>> people = new HashMap<>();
        references(door).forEach(one -> people.computeIfAbsent(one.getKey(), first -> new HashSet<>())
                .add(one.getValue().split("-")[1]));
        assertEquals(
                List.of(),
                people.values().stream().filter(who -> who.size() > 1).toList());
    }

    private static List<Map.Entry<UUID, String>> references(ImportHouse door) {
        return door.house.as("", () -> {
            door.house.scopes().enterAsHouse("directory-care");
            return door.house
                    .database()
                    .list(
                            """
                    select f.customer_id, f.id, f.sealed, k.wrapped from fact f join customer_key k using (customer_id)
                    where f.category = 'contract-reference'""",
                            row -> {
                                var customer = row.getObject(1, UUID.class);
                                var key = door.house.vault().open(customer, row.getBytes(4));
                                return Map.entry(customer, key.open(row.getObject(2, UUID.class), row.getBytes(3)));
                            });
        });
    }

    @Test
    void every_card_of_the_other_programs_comes_in() throws IOException {
        try (var cards = Files.list(LISTS.resolve("vcards"))) {
            for (Path card : cards.toList()) {
                var door = new ImportHouse();
                var before = door.everything();
                var job = bring(door, "vcards/" + card.getFileName());
                assertEquals("done", job.state(), card.toString());
                assertEquals(0, job.counts().refused(), card.toString());
                assertTrue(job.counts().created() > 0, card.toString());
                door.undo(job.id());
                assertEquals(before, door.everything(), card.toString());
            }
        }
    }
}

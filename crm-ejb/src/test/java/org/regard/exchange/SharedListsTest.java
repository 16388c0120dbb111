package org.regard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        var job = bring(door, "duplicates/febrl-dataset1.csv");
        assertEquals(1000, job.counts().rows());
        assertEquals(
                List.of("rec_id", "soc_sec_id"),
                job.leftBehind().stream().map(ImportJob.ColumnFate::name).toList());
        assertTrue(
                job.counts().duplicates() > 300 && job.counts().duplicates() <= 500,
                job.counts().toString());
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

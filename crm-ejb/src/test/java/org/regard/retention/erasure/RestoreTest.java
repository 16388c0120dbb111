package org.regard.retention.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.TestDatabase;
import org.regard.knowledge.RecordFact;

/** A backup of before brings nobody back: what was erased since is erased again before anybody may ask. */
class RestoreTest {

    private static final EraseRequest THEIR_WORD = EraseRequest.askedBy(Way.IN_PERSON);

    @TempDir
    Path folder;

    private Path file;
    private House house;
    private ErasureHouse erasures;
    private TestDatabase backup;
    private UUID mira;
    private UUID nora;

    @BeforeEach
    void a_backup_is_made_and_then_somebody_is_erased() {
        file = folder.resolve("erasures.log");
        var home = TestDatabase.fresh();
        Company.in(home);
        house = House.on(home);
        var guests = new Guests(house);
        mira = guests.person("rm", "Mira Sonntag");
        guests.fact("rm", mira, "phone", "+49 30 901820");
        nora = guests.person("rm", "Nora Feld");
        guests.fact("rm", nora, "likes", "jazz");
        guests.fact(
                "rm",
                nora,
                RecordFact.told("invoice-address", "Hafenstr. 5, 20457 Hamburg").from("contract"));
        guests.person("rm", "Olga Stern");
        backup = home.copy();
        house = House.on(home);
        erasures = new ErasureHouse(house, Optional.of(file));
        erasures.erase("rm", mira, THEIR_WORD);
        erasures.erase("rm", nora, THEIR_WORD);
        erasures.runToTheEnd();
    }

    @Test
    void article_32_a_restore_replays_erasures() {
        var restored = new ErasureHouse(House.on(backup), Optional.of(file));
        var guests = new Guests(restored.house);
        assertEquals(List.of("Mira Sonntag"), guests.found("rm", "sonntag"));
        Replays.repeat(restored.log, restored.steps());
        assertEquals(List.of(), guests.found("rm", "sonntag"));
        assertEquals(List.of(), guests.found("rm", "feld"));
        assertEquals(List.of("Olga Stern"), guests.found("rm", "stern"));
        assertEquals("customer.absent", Guests.refusal(() -> guests.card("rm", nora, "greeting")));
        assertEquals(1, rows(restored, "fact"));
        restored.runToTheEnd();
        assertEquals(2, rows(restored, "certificate where kind = 'restore'"));
        assertTrue(rows(restored, "not_again") > 0);
    }

    @Test
    void a_second_start_repeats_nothing() {
        var restored = new ErasureHouse(House.on(backup), Optional.of(file));
        Replays.repeat(restored.log, restored.steps());
        var runs = rows(restored, "erasure_run");
        Replays.repeat(restored.log, restored.steps());
        assertEquals(runs, rows(restored, "erasure_run"));
        assertEquals(2, restored.log.read().size());
    }

    @Test
    void a_list_that_was_altered_is_refused_and_regard_does_not_open() throws IOException {
        var lines = Files.readAllLines(file);
        for (var altered : List.of(
                lines.get(1) + "\n",
                lines.get(1) + "\n" + lines.get(0) + "\n",
                lines.get(0) + "\n" + lines.get(1).replace(nora.toString(), mira.toString()) + "\n")) {
            Files.writeString(file, altered);
            assertEquals("erasures.log-altered", Guests.refusal(() -> erasures.log.read()));
        }
    }

    @Test
    void a_line_that_a_crash_cut_off_does_not_count_and_is_written_again() throws IOException {
        var lines = Files.readAllLines(file);
        Files.writeString(file, lines.get(0) + "\n" + lines.get(1).substring(0, 40));
        assertEquals(1, erasures.log.read().size());
        erasures.steps().catchUp();
        assertEquals(2, erasures.log.read().size());
    }

    @Test
    void a_list_that_was_lost_is_taken_from_its_copy_or_from_the_database() throws IOException {
        var copy = folder.resolve("elsewhere.log");
        Files.copy(file, copy);
        Files.delete(file);
        var found = new ErasureLog(Optional.of(file), Optional.of(copy), house.hash());
        assertEquals(2, found.read().size());
        Files.delete(file);
        erasures.steps().catchUp();
        assertEquals(2, erasures.log.read().size());
    }

    @Test
    void the_list_holds_identifiers_and_keyed_hashes_and_no_value() throws IOException {
        var all = Files.readString(file);
        assertTrue(all.contains(mira.toString()));
        for (var value : List.of("Mira", "Sonntag", "sonntag", "901820", "Feld", "Hafenstr")) {
            assertEquals(-1, all.indexOf(value), value);
        }
    }

    private static long rows(ErasureHouse there, String what) {
        return there.house.as("", () -> {
            there.house.scopes().enterAsHouse("directory-care");
            return there.house
                    .database()
                    .one("select count(*) from " + what, row -> row.getLong(1))
                    .orElseThrow();
        });
    }
}

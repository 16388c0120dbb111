package org.regard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.regard.house.TestDatabase;

/** What is left behind is found nowhere: not in tables, indexes, the write-ahead log, temporary files or the database's log. */
class CanaryTest {
    private static final String LEFT = "canary7f3kreditkarte";
    private static final String KEPT_SEALED = "canary7f3strasse";
    private static final String KEPT_CLEAR = "Canaryname7f3";

    @Test
    void nothing_of_a_column_that_is_left_behind_reaches_the_disk() throws IOException {
        var door = new ImportHouse();
        var list = new StringBuilder("Name;Straße;Kreditkarte;Ausweisnummer;Notizen;Beliebiges\n");
        for (int i = 0; i < 1_200; i++) {
            list.append(KEPT_CLEAR)
                    .append(" Nr")
                    .append(i)
                    .append(';')
                    .append(KEPT_SEALED)
                    .append(' ')
                    .append(i);
            list.append((";" + LEFT + i).repeat(4)).append('\n');
        }
        // a row that is refused, and a broken one, must not leak either
        list.append(";x").append((";" + LEFT).repeat(9)).append('\n');
        var job = door.bring(list.toString());
        assertEquals(1_200, job.counts().created());
        assertEquals(1, job.counts().refused());
        var folder = TestDatabase.written();
        assertFalse(holding(folder, KEPT_CLEAR.toLowerCase(Locale.ROOT)).isEmpty(), "the scan sees what is there");
        assertEquals(List.of(), holding(folder, LEFT));
        assertEquals(List.of(), holding(folder, KEPT_SEALED), "kept values are sealed before they come near the disk");
    }

    private static List<Path> holding(Path folder, String text) throws IOException {
        byte[] sought = text.getBytes(StandardCharsets.UTF_8);
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, sought))
                    .toList();
        }
    }

    /** Latin-1 keeps every byte, so that a search for text is a search for bytes. */
    private static boolean holds(Path file, byte[] sought) {
        try {
            var all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return all.contains(new String(sought, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

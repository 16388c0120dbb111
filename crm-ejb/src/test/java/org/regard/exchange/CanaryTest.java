package org.regard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regard.house.Raw;

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
            list.append(KEPT_CLEAR).append(" Nr").append(i).append(';').append(KEPT_SEALED).append(' ').append(i);
            list.append((";" + LEFT + i).repeat(4)).append('\n');
        }
        // a row that is refused, and a broken one, must not leak either
        list.append(";x").append((";" + LEFT).repeat(9)).append('\n');
        var job = door.bring(list.toString());
        assertEquals(1_200, job.counts().created());
        assertEquals(1, job.counts().refused());
        var home = Raw.asOwner(door.house.home());
        home.run("checkpoint_if_allowed".isEmpty() ? "" : "select 1");
        var folder = Path.of(door.house.home().folder());
        assertTrue(holds(folder, KEPT_CLEAR), "the name is kept in clear: the scan sees what is there");
        assertEquals(List.of(), found(folder, LEFT));
        assertEquals(List.of(), found(folder, KEPT_SEALED));
    }
}

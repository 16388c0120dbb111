package org.regard.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.regard.house.Guests.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regard.house.House;
import org.regard.platform.Setting;

/** The one master key of the house. */
class HouseKeysTest {

    private static final KeyedHash OURS = new KeyedHash(MasterKey.of(House.TEST_KEY));

    @AfterEach
    void no_file_is_named() {
        System.clearProperty(Setting.MASTER_KEY_FILE.key());
    }

    @Test
    void a_key_is_read_from_its_file_once_it_can_be_read(@TempDir Path folder) throws IOException {
        var file = folder.resolve("key");
        System.setProperty(Setting.MASTER_KEY_FILE.key(), file.toString());
        var keys = new HouseKeys();
        assertEquals("master-key.unreadable", refusal(keys::vault));
        Files.writeString(file, House.TEST_KEY);
        assertArrayEquals(OURS.of("a", "b"), keys.keyedHash().of("a", "b"));
    }

    @Test
    void without_a_key_nothing_is_opened() {
        assertEquals("master-key.missing", refusal(() -> new HouseKeys().vault()));
    }

    @Test
    void a_database_is_opened_with_the_key_that_it_was_begun_with() {
        var house = House.fresh();
        var other = new byte[32];
        other[0] = 7;
        check(house, OURS);
        var begun = kept(house);
        assertEquals(
                "master-key.another",
                refusal(() -> check(
                        house, new KeyedHash(MasterKey.of(Base64.getEncoder().encodeToString(other))))));
        assertEquals(begun, kept(house));
        check(house, OURS);
    }

    private static void check(House house, KeyedHash hash) {
        house.does("", () -> new KeyCheck(house.database(), hash).check());
    }

    private static List<String> kept(House house) {
        return house.as("", () -> house.database()
                .list("select value from installation where key = 'key-check'", row -> row.getString(1)));
    }
}

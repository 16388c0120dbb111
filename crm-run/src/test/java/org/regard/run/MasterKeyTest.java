package org.regard.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {
    @TempDir
    Path place;

    private static Settings said(Map<String, String> environment) {
        return new Settings(List.of(), Map.of(), environment);
    }

    private String key(boolean dataExists) throws IOException {
        return MasterKey.find(said(Map.of()), place, dataExists);
    }

    @Test
    void the_key_is_made_once_and_found_again() throws IOException {
        var made = key(false);
        assertEquals(made, key(true));
        var file = place.resolve("master.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void no_second_key_is_made_beside_old_data() {
        assertEquals(
                "key.missing", assertThrows(CannotStart.class, () -> key(true)).getMessage());
    }

    @Test
    void a_key_that_was_said_wins_over_the_file() throws IOException {
        key(false);
        var other = Codes.key();
        assertEquals(other, MasterKey.find(said(Map.of("REGARD_MASTER_KEY", other)), place, true));
    }

    @Test
    void a_key_file_of_the_house_must_be_there() throws IOException {
        var file = place.resolve("vault");
        var settings = said(Map.of("REGARD_MASTER_KEY_FILE", file.toString()));
        assertThrows(CannotStart.class, () -> MasterKey.find(settings, place, false));
        var key = Codes.key();
        Files.writeString(file, key + "\n");
        assertEquals(key, MasterKey.find(settings, place, false));
    }

    @Test
    void something_else_than_32_bytes_is_no_key() throws IOException {
        for (var wrong : List.of("abc", "not base64!", "QUJD")) {
            var settings = said(Map.of("REGARD_MASTER_KEY", wrong));
            assertThrows(CannotStart.class, () -> MasterKey.find(settings, place, false));
        }
    }

    @Test
    void a_database_without_its_passwords_is_not_given_new_ones() throws IOException {
        assertThrows(CannotStart.class, () -> DatabasePasswords.find(place, true));
        var made = DatabasePasswords.find(place, false);
        assertEquals(made, DatabasePasswords.find(place, true));
    }
}

package org.regard.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path place;

    private static void refused(String key, Path root) {
        assertEquals(
                key,
                assertThrows(CannotStart.class, () -> DataFolder.open(root)).getMessage());
    }

    @Test
    void one_regard_at_a_time_works_in_a_folder() throws IOException {
        try (var first = DataFolder.open(place)) {
            refused("folder.in-use", first.root());
        }
        DataFolder.open(place).close();
    }

    @Test
    void a_folder_of_a_newer_regard_is_left_alone() throws IOException {
        DataFolder.open(place).close();
        Files.writeString(place.resolve("layout"), "2\n");
        refused("folder.newer", place);
    }

    @Test
    void a_place_that_is_no_folder_is_refused() throws IOException {
        refused("folder.not-writable", Files.writeString(place.resolve("file"), ""));
    }

    @Test
    void only_the_owner_can_look_inside() throws IOException {
        var root = place.resolve("new");
        DataFolder.open(root).close();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(root)));
    }

    @Test
    void a_disk_with_little_room_is_refused_and_one_with_enough_is_not() {
        assertThrows(CannotStart.class, () -> FreeSpace.check(place, FreeSpace.NEEDED - 1));
        FreeSpace.check(place, FreeSpace.NEEDED);
    }
}

package org.regard.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DoorTest {
    private static final int CLASS_FILE_OF_JAVA_8 = 52;

    @Test
    void old_and_new_ways_to_write_a_version_are_read() {
        assertEquals(8, Main.versionOf("1.8"));
        assertEquals(17, Main.versionOf("17"));
        assertEquals(25, Main.versionOf("25"));
    }

    @Test
    void an_old_java_can_read_the_door() throws IOException {
        try (var file = new DataInputStream(Main.class.getResourceAsStream("Main.class"))) {
            file.readInt();
            file.readUnsignedShort();
            assertEquals(CLASS_FILE_OF_JAVA_8, file.readUnsignedShort());
        }
    }

    @Test
    void the_setup_code_is_asked_for_only_while_the_application_waits_for_it() {
        assertTrue(new Health.Answer(200, "{\"ready\":true,\"setup\": true}").waitsForSetup());
        assertFalse(new Health.Answer(200, "{\"ready\":true,\"setup\":false}").waitsForSetup());
    }

    @Test
    void an_application_that_says_not_yet_is_waited_for_and_a_missing_one_is_not() {
        assertFalse(new Health.Answer(503, "").nobodyThere());
        assertFalse(new Health.Answer(0, "").nobodyThere());
        assertTrue(new Health.Answer(404, "").nobodyThere());
    }

    @Test
    void a_code_for_typing_has_three_groups_of_four_without_letters_that_look_alike() {
        assertTrue(Codes.forTyping().matches("([A-HJKMNP-TV-Z2-9]{4}-){2}[A-HJKMNP-TV-Z2-9]{4}"));
    }
}

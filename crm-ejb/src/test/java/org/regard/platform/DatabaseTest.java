package org.regard.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.regard.house.TestDatabase;

class DatabaseTest {

    @Test
    void a_character_that_no_text_has_is_the_fault_of_what_was_typed_and_not_ours() {
        var database = new Database(TestDatabase.fresh().app());
        var refused = assertThrows(
                Refused.class, () -> database.one("select ?::text", row -> row.getString(1), "Mo\u0000chi"));
        assertEquals(Refusal.malformed("kind.malformed"), refused.refusal());
    }
}

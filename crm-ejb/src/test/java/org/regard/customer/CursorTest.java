package org.regard.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.regard.house.Guests.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regard.platform.Ids;

class CursorTest {

    @Test
    void it_comes_back_as_it_went() {
        for (var cursor : List.of(new Cursor(false, "müller", 0, Ids.next()), new Cursor(true, "山田", 1, Ids.next()))) {
            assertEquals(cursor, Cursor.decode(cursor.encode()));
        }
    }

    @Test
    void nothing_begins_at_the_start() {
        assertEquals(Cursor.START, Cursor.decode(null));
        assertEquals(Cursor.START, Cursor.decode(" "));
    }

    @Test
    void what_we_did_not_hand_out_is_refused() {
        for (var broken : List.of("x", "%%%", "cDAtbm90LWEtdXVpZA", "'; drop table customer")) {
            assertEquals("search.after-unknown", refusal(() -> Cursor.decode(broken)), broken);
        }
    }
}

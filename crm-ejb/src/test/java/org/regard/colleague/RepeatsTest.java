package org.regard.colleague;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.regard.house.Guests.refusal;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Caller;
import org.regard.house.WithAHouse;

/** What a program sends twice under one key is done once. */
class RepeatsTest extends WithAHouse {

    private int done;

    @Test
    void the_same_request_is_answered_as_before_and_done_once_within_a_day() {
        assertEquals("1", sent("desk", "key", "a"));
        assertEquals("1", sent("desk", "key", "a"));
        assertEquals("2", sent("rm", "key", "b"));
        house.clock().pass(Repeats.KEPT.plus(Duration.ofSeconds(1)));
        assertEquals("3", sent("desk", "key", "a"));
        assertEquals("4", sent("desk", null, "a"));
        assertEquals("5", sent("desk", null, "a"));
    }

    @Test
    void a_key_belongs_to_one_request() {
        sent("desk", "key", "a");
        assertEquals("repeat.other-request", refusal(() -> sent("desk", "key", "b")));
        assertEquals("1", sent("desk", "key", "a"));
        assertEquals(1, done);
    }

    @Test
    void a_key_is_one_word_and_has_an_end() {
        for (var key : new String[] {"", "two words", "schlüssel", "k".repeat(201)}) {
            assertEquals("repeat.key-shape", refusal(() -> sent("desk", key, "a")), key);
        }
        assertEquals(0, done);
        assertEquals("1", sent("desk", "k".repeat(200), "a"));
    }

    @Test
    void a_program_that_is_no_colleague_does_nothing() {
        assertEquals("colleague.unknown", refusal(() -> sent("nobody", "key", "a")));
        assertEquals(0, done);
    }

    private String sent(String by, String key, String request) {
        var repeats = new Repeats(house.database(), house.hash(), new Caller(() -> by), house.clock());
        return house.as(
                        by,
                        () -> repeats.once(key, request, () -> new Repeats.Answer(200, null, String.valueOf(++done))))
                .body();
    }
}

package org.regard.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(15), Duration.ofMinutes(15));

    @Test
    void each_wait_is_twice_the_last() {
        assertEquals(Duration.ofSeconds(15), backoff.after(0));
        assertEquals(Duration.ofSeconds(30), backoff.after(1));
        assertEquals(Duration.ofMinutes(8), backoff.after(5));
    }

    @Test
    void none_is_longer_than_the_longest() {
        assertEquals(Duration.ofMinutes(15), backoff.after(6));
        assertEquals(Duration.ofMinutes(15), backoff.after(Integer.MAX_VALUE));
    }
}

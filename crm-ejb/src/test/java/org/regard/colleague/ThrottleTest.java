package org.regard.colleague;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    @Test
    void four_mistakes_are_free() {
        assertEquals(Duration.ZERO, Throttle.NAME.waitAfter(4));
    }

    @Test
    void each_further_one_waits_twice_as_long() {
        assertEquals(Duration.ofSeconds(15), Throttle.NAME.waitAfter(5));
        assertEquals(Duration.ofSeconds(30), Throttle.NAME.waitAfter(6));
        assertEquals(Duration.ofSeconds(60), Throttle.NAME.waitAfter(7));
    }

    @Test
    void nobody_waits_longer_than_a_quarter_of_an_hour() {
        assertEquals(Duration.ofMinutes(15), Throttle.NAME.waitAfter(12));
        assertEquals(Duration.ofMinutes(15), Throttle.NAME.waitAfter(Integer.MAX_VALUE));
    }

    @Test
    void an_address_behind_which_an_office_may_stand_has_fifty_free() {
        assertEquals(Duration.ZERO, Throttle.ADDRESS.waitAfter(49));
        assertEquals(Duration.ofSeconds(15), Throttle.ADDRESS.waitAfter(50));
        assertEquals(Duration.ofMinutes(15), Throttle.ADDRESS.waitAfter(Integer.MAX_VALUE));
    }
}

package org.regard.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FarewellTest {

    @Test
    void somebody_nothing_real_leans_on_goes() {
        assertEquals(Farewell.GOES, Farewell.of(false, false, false));
    }

    @Test
    void the_only_administrator_stays_until_there_is_another() {
        assertEquals(Farewell.MINDS_THE_KEYS, Farewell.of(true, false, false));
        assertEquals(Farewell.MINDS_THE_KEYS, Farewell.of(true, true, true));
    }

    @Test
    void real_customers_are_handed_over_first() {
        assertEquals(Farewell.HANDS_OVER_FIRST, Farewell.of(false, true, true));
    }

    @Test
    void who_listened_to_a_real_customer_leaves_a_name() {
        assertEquals(Farewell.LEAVES_A_NAME, Farewell.of(false, false, true));
    }
}

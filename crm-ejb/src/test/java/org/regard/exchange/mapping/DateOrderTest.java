package org.regard.exchange.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateOrderTest {
    @Test
    void one_day_above_twelve_settles_the_order_of_a_column() {
        assertEquals(DateOrder.MONTH_FIRST, DateOrder.of(List.of("02/03/1980", "02/28/1980")));
        assertEquals(DateOrder.DAY_FIRST, DateOrder.of(List.of("02/03/1980", "28/02/1980")));
        assertEquals(DateOrder.DAY_FIRST, DateOrder.of(List.of("02/03/1980")));
    }

    @Test
    void dates_are_read_in_the_usual_forms() {
        assertEquals(Optional.of("1908-12-09"), DateOrder.DAY_FIRST.read("19081209"));
        assertEquals(Optional.of("1980-02-03"), DateOrder.DAY_FIRST.read("3.2.1980"));
        assertEquals(Optional.of("1980-03-02"), DateOrder.MONTH_FIRST.read("3/2/1980"));
        assertEquals(Optional.of("1980-03-02"), DateOrder.MONTH_FIRST.read("1980-03-02T00:00:00"));
        assertEquals(Optional.of("--02-29"), DateOrder.DAY_FIRST.read("--0229"));
    }

    @Test
    void a_day_that_never_was_is_no_date() {
        assertEquals(Optional.empty(), DateOrder.DAY_FIRST.read("31.02.1980"));
        assertEquals(Optional.empty(), DateOrder.DAY_FIRST.read("19811340"));
    }
}

package org.regard.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void a_month_may_be_a_word_in_english_or_german() {
        assertEquals(Optional.of("2026-05-03"), Dates.full("3 May 2026"));
        assertEquals(Optional.of("2026-05-03"), Dates.full("May 3rd, 2026"));
        assertEquals(Optional.of("2026-05-03"), Dates.full("3rd of May 2026"));
        assertEquals(Optional.of("2026-12-24"), Dates.full("24. Dezember 2026"));
        assertEquals(Optional.of("2026-09-01"), Dates.full("1 Sep. 2026"));
        assertEquals(Optional.of("2026-03-31"), Dates.full("31. März 2026"));
    }

    @Test
    void a_birthday_may_lack_its_year() {
        assertEquals(Optional.of("--05-03"), Dates.birthday("3 May"));
        assertEquals(Optional.of("--05-03"), Dates.birthday("3. Mai"));
        assertEquals(Optional.of("--02-29"), Dates.birthday("29 February"));
        assertEquals(Optional.of("1980-05-03"), Dates.birthday("3 May 1980"));
        assertEquals(Optional.empty(), Dates.full("3 May"));
    }

    @Test
    void a_day_that_there_is_none_of_is_no_date() {
        assertEquals(Optional.empty(), Dates.full("31 April 2026"));
        assertEquals(Optional.empty(), Dates.full("29 February 2025"));
        assertEquals(Optional.empty(), Dates.birthday("32 May"));
        assertEquals(Optional.empty(), Dates.full("3 May 1800"));
        assertEquals(Optional.empty(), Dates.full("3 Maybe 2026"));
        assertEquals(Optional.empty(), Dates.full("call me in May"));
    }

    @Test
    void with_slashes_nothing_is_guessed() {
        assertEquals(Optional.empty(), Dates.full("3/5/2026"));
        assertEquals(Optional.of("2026-05-23"), Dates.full("23/5/2026"));
    }
}

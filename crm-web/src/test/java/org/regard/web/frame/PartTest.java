package org.regard.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartTest {
    private static final List<Integer> MANY = IntStream.range(0, 450).boxed().toList();

    @Test
    void a_list_that_fits_on_a_page_is_one_part() {
        assertTrue(Part.of("facts", List.of(1, 2), "facts.7").isWhole());
        assertTrue(Part.of("facts", List.of(), null).isWhole());
    }

    @Test
    void all_parts_together_are_the_list() {
        var all = new ArrayList<Integer>();
        for (var part = Part.of("facts", MANY, null); ; part = Part.of("facts", MANY, part.further(1))) {
            assertEquals(part.from(), all.size() + 1);
            all.addAll(part.items());
            assertEquals(part.to(), all.size());
            if (part.isLast()) break;
        }
        assertEquals(MANY, all);
    }

    @Test
    void the_part_of_another_list_leaves_this_one_at_its_beginning() {
        assertEquals(1, Part.of("facts", MANY, "notes.3").number());
        assertEquals(3, Part.of("facts", MANY, "facts.3").number());
    }

    @Test
    void what_is_no_part_is_the_first_and_what_is_beyond_the_end_the_last() {
        for (var wrong : List.of("", "facts", "facts.", "facts.0", "facts.-1", "facts.1e9", "facts.99999999999")) {
            assertEquals(1, Part.of("facts", MANY, wrong).number(), wrong);
        }
        assertEquals(3, Part.of("facts", MANY, "facts.999").number());
    }

    @Test
    void a_part_that_was_read_alone_is_the_same_part() {
        for (int number = 1; number <= 3; number++) {
            var chosen = "facts." + number;
            var whole = Part.of("facts", MANY, chosen);
            assertEquals(whole, Part.cut("facts", whole.items(), (number - 1) * Part.MOST, MANY.size()));
            assertEquals(number, Part.asked("facts", chosen));
        }
    }
}

package org.regard.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regard.customer.ExactValues;
import org.regard.customer.NameFolding;

class PeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final List<Someone> SOME = make(1).toList();

    private static Stream<Someone> some(long seed) {
        return seed == 1 ? SOME.stream() : make(seed);
    }

    private static Stream<Someone> make(long seed) {
        var people = new People(new Staff(), TODAY, seed);
        var firm = people.organisation();
        return Stream.generate(() -> people.person(firm.id())).limit(200);
    }

    @Test
    void the_same_seed_gives_the_same_people() {
        assertEquals(SOME, make(1).toList());
        assertFalse(SOME.equals(make(2).toList()));
    }

    @Test
    void everybody_has_a_name_that_is_found() {
        assertTrue(some(1).noneMatch(one -> NameFolding.tokens(one.name()).isEmpty()));
    }

    @Test
    void about_eight_facts_are_told_of_each() {
        double facts = some(1).mapToInt(one -> one.facts().size()).average().orElseThrow();
        assertEquals(8, facts, 1);
    }

    @Test
    void telephone_numbers_and_addresses_stand_in_the_form_that_the_product_keeps() {
        assertTrue(some(1).flatMap(one -> one.facts().stream()).allMatch(PeopleTest::isCanonical));
    }

    private static boolean isCanonical(Someone.Told fact) {
        return switch (fact.category()) {
            case "phone" -> ExactValues.phone(fact.value(), null)
                    .filter(fact.value()::equals)
                    .isPresent();
            case "email" -> ExactValues.email(fact.value())
                    .filter(fact.value()::equals)
                    .isPresent();
            default -> true;
        };
    }
}

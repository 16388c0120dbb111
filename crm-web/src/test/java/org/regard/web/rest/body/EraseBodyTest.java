package org.regard.web.rest.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.regard.platform.Refused;
import org.regard.retention.erasure.Way;

class EraseBodyTest {

    @Test
    void their_word_says_how_it_was_given() {
        var request = new EraseBody("customer-asked", "letter", null, 3).toRequest();
        assertEquals(Way.LETTER, request.way());
        assertFalse(request.contractRuns());
        assertEquals("erasure.way-missing", rule(() -> new EraseBody("customer-asked", null, null, 3).toRequest()));
    }

    @Test
    void a_reason_that_the_law_does_not_know_or_a_person_does_not_give_is_refused() {
        for (var reason : new String[] {null, "tidy-up", "restored", "term-over"}) {
            assertEquals("erasure.reason-unknown", rule(() -> new EraseBody(reason, "letter", null, 3).toRequest()));
        }
    }

    @Test
    void who_erases_has_looked_at_the_plan() {
        assertEquals(3, new EraseBody("customer-asked", "letter", null, 3).seen());
        assertEquals("erasure.which-version", rule(() -> new EraseBody("customer-asked", "letter", null, null).seen()));
    }

    private static String rule(Runnable work) {
        return assertThrows(Refused.class, work::run).refusal().rule();
    }
}

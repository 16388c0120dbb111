package org.regard.wording.identify;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** The forms of national numbers, one by one. */
class NationalNumberTest {

    private static final String[] HOSTILE = {"1", "1 ", "12 ", "A", "A1", "1.", "1-", "AB 12 34 56 ", "1A", "85.07.30-"
    };

    @Test
    void no_form_takes_longer_than_a_tenth_of_a_second_for_100_kb_of_anything() {
        var threads = ManagementFactory.getThreadMXBean();
        for (var form : NationalNumber.values()) {
            for (var piece : HOSTILE) {
                var text = piece.repeat(100_000 / piece.length());
                long begun = threads.getCurrentThreadCpuTime();
                assertFalse(form.fits(text, text, true), form.name());
                assertTrue(threads.getCurrentThreadCpuTime() - begun < 100_000_000, form.name());
            }
        }
    }
}

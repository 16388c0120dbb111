package org.regard.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void words_that_programs_write_for_nothing_are_no_value() {
        for (String nothing : new String[] {"", "  ", "NULL", "null", " NULL ", "\\N", "N/A", "-", "\u00a0", "\ufeff"})
            assertNull(Cells.value(nothing));
    }

    @Test
    void a_family_may_be_called_null() {
        assertEquals("Null", Cells.value("Null"));
    }

    @Test
    void stray_spaces_go_and_words_stay() {
        assertEquals("Mataderos 2312", Cells.value(" Mataderos  2312\u00a0"));
        assertEquals("Am Tor 1\nHinterhaus", Cells.value("Am Tor 1 \r\n\r\n  Hinterhaus"));
    }

    @Test
    void several_values_of_one_cell_keep_their_places() {
        assertEquals("\u001fb\u001fc", Cells.value("\u001f b\u001fc"));
    }
}

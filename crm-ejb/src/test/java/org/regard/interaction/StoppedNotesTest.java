package org.regard.interaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.regard.house.Guests.refusal;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Guests;
import org.regard.house.Raw;
import org.regard.house.WithMira;
import org.regard.platform.Ids;

/** An objection or a restriction stops notes as it stops facts; the customer's own request goes on. */
class StoppedNotesTest extends WithMira {

    private static final WriteNote OVEN = WriteNote.of("a bigger oven", "", "");

    @BeforeEach
    void a_note_is_written() {
        guests.note("rm", mira, OVEN);
    }

    @Test
    void article_21_an_objection_to_the_conversation_hides_its_notes_and_stops_new_ones() throws Exception {
        inTheDatabase(
                """
                insert into objection (customer_id, id, purpose, absolute, objected_at, channel, heard_by)
                values (?, ?, 'conversation', false, now(), 'phone', ?)""",
                mira,
                Ids.next(),
                company.rm);
        assertStopped();
    }

    @Test
    void article_18_a_restriction_hides_notes_and_stops_new_ones() throws Exception {
        inTheDatabase("update customer set restricted = true where id = ?", mira);
        assertStopped();
    }

    private void assertStopped() throws Exception {
        var standing = house.as("rm", () -> house.notes().standing(mira, null, 50, Guests.TALK));
        assertEquals(0, standing.notes().size());
        assertFalse(standing.reader().writable());
        assertEquals("note.stopped", refusal(() -> guests.note("rm", mira, OVEN)));
        var access = Look.of("access-request");
        assertEquals(
                1,
                house.as("rm", () -> house.mirrors().mirror(mira, access, Locale.ENGLISH))
                        .notes()
                        .size());
        try (var raw = Raw.asApp(house.home())) {
            raw.says(company.rm, "relationship-manager", company.harbour, "conversation");
            assertEquals(0, raw.count("select count(*) from note"));
            var no = assertThrows(
                    Raw.Failed.class,
                    () -> raw.run(
                            """
                            insert into note (customer_id, id, sealed, purpose, channel, held_on, kept_since, written_by, written_at, ends_on)
                            values (?, ?, decode('00', 'hex'), 'conversation', 'phone', today_here(), today_here(), ?, now(), today_here() + 9)""",
                            mira,
                            Ids.next(),
                            company.rm));
            assertEquals("42501", no.state());
        }
    }

    private void inTheDatabase(String sql, Object... values) throws Exception {
        try (var raw = Raw.asApp(house.home())) {
            raw.says(company.rm, "relationship-manager", company.harbour, "directory-care");
            assertEquals(1, raw.run(sql, values));
        }
    }
}

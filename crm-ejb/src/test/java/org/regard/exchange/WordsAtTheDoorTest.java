package org.regard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regard.exchange.staging.RowRefusal;

/** Nobody is there to answer a question about the words of a list: what would be asked about stays outside, with the reason. */
class WordsAtTheDoorTest {
    private static final String LIST =
            """
            Vorname;Nachname;Anrede;Öffnungszeiten;Telefon
            Mira;Sonntag;Frau Doktor;;0731 123456
            Nora;Berg;Frau Berg, Konto DE89 3704 0044 0532 0130 00;;
            Omar;Feld;der Alkoholiker;;
            Paul;Wald;der Vollidiot;;
            """;

    private final ImportHouse door = new ImportHouse();

    @Test
    void what_would_be_asked_about_stays_outside_and_the_report_says_which_kind_without_the_value() {
        var job = door.bring(LIST);
        assertEquals("done", job.state());
        assertEquals(
                List.of(
                        new RowRefusal(3, "Anrede", "import.value.asks.identifier"),
                        new RowRefusal(4, "Anrede", "import.value.asks.special-category"),
                        new RowRefusal(5, "Anrede", "import.value.asks.disrespect")),
                door.refusals(job.id()));
        assertEquals(4, job.counts().created());
    }

    @Test
    void what_has_a_form_of_its_own_is_not_asked_about() {
        var job = door.bring("Vorname;Nachname;Telefon;E-Mail\nMira;Sonntag;0731 123456;idiot@example.org\n");
        assertFalse(door.refusals(job.id()).stream().anyMatch(no -> no.rule().startsWith("import.value.asks")));
    }
}

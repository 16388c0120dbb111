package org.regard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.exchange.writing.CustomerTable;
import org.regard.house.Guests;
import org.regard.knowledge.State;
import org.regard.knowledge.ThirdPerson;
import org.regard.mirror.MirrorView;

/** GDPR Art. 20: a customer takes what they gave us to another house. */
class PortabilityLawTest {
    private final ImportHouse here = new ImportHouse();
    private final Guests guests = new Guests(here.house);

    private MirrorView mirror(ImportHouse house, UUID customer) {
        return house.house.as(
                "rm", () -> house.house.mirrors().mirror(customer, Look.of("access-request"), Locale.ENGLISH));
    }

    private static Set<String> told(MirrorView mirror) {
        return mirror.facts().stream()
                .filter(fact -> fact.state() == State.KNOWN)
                .map(fact -> fact.category().code() + " " + fact.shown().value() + " "
                        + fact.shown().parts())
                .collect(Collectors.toSet());
    }

    private UUID mira() {
        var flowers = guests.organisation("rm", "Blumen, \"Blau\" GmbH");
        var mira = guests.personOf("rm", "Mira Sonntag", flowers);
        guests.fact("rm", mira, "phone", "0731 123456");
        guests.fact("rm", mira, "email", "mira@example.org");
        guests.fact("rm", mira, "postal-address", "Am Tor 1, 89073 Ulm, Germany");
        guests.fact("rm", mira, "language", "de");
        return mira;
    }

    @Test
    void article_20_what_they_take_comes_in_again_without_anybody_choosing_a_column() {
        var before = mirror(here, mira());
        var there = new ImportHouse();
        var job = there.bring(CustomerTable.of(before));
        assertEquals("done", job.state(), job.problem());
        assertEquals(List.of(), job.leftBehind());
        var id = there.house
                .as("rm", () -> there.house.directory().search("Mira Sonntag", null, 5, Look.of("greeting")))
                .items()
                .get(0)
                .id();
        var after = mirror(there, id);
        assertEquals(told(before), told(after));
        assertEquals("Blumen, \"Blau\" GmbH", after.customer().related().get(0).name());
    }

    @Test
    void article_20_many_numbers_come_in_again_every_one() {
        var mira = guests.person("rm", "Mira Sonntag");
        for (int i = 10; i < 31; i++) guests.fact("rm", mira, "phone", "0731 1234" + i);
        var before = mirror(here, mira);
        var there = new ImportHouse();
        assertEquals("done", there.bring(CustomerTable.of(before)).state());
        var id = there.house
                .as("rm", () -> there.house.directory().search("Mira Sonntag", null, 5, Look.of("greeting")))
                .items()
                .get(0)
                .id();
        assertEquals(told(before), told(mirror(there, id)));
    }

    @Test
    void no_cell_of_what_they_take_is_run_by_a_spreadsheet() {
        var csv = CustomerTable.of(mirror(here, guests.person("rm", "=HYPERLINK(\"x\") Sonntag")));
        assertTrue(csv.contains("\"'=HYPERLINK(\"\"x\"\") Sonntag\""), csv);
        assertFalse(CustomerTable.of(mirror(here, mira())).contains(",+"), "a number begins with a plus");
    }

    @Test
    void article_20_4_what_is_about_somebody_else_is_not_taken_along() {
        var mira = mira();
        var assistant = guests.fact("rm", mira, "phone", "0731 998877");
        here.house.does("rm", () -> here.house
                .word()
                .thirdPersons()
                .mark(mira, assistant, ThirdPerson.called("Olga Secret"), Guests.TALK));
        var table = CustomerTable.of(mirror(here, mira));
        assertFalse(table.contains("998877") || table.contains("Olga"), table);
        assertTrue(table.contains("123456"), "what is about the customer stays");
    }
}

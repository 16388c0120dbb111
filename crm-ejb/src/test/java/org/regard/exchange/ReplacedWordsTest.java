package org.regard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Guests;
import org.regard.knowledge.RecordFact;
import org.regard.wording.OverrideView;

/** Why words stayed is said of those words: it goes with them when a list brings others, and comes back with them. */
class ReplacedWordsTest {
    private static final String LIST = "Vorname;Nachname;Telefon;Anrede\nMira;Sonntag;0731 123456;Frau Sonntag\n";

    private final ImportHouse door = new ImportHouse();
    private UUID mira;

    @BeforeEach
    void somebody_wants_her_words_kept() {
        var guests = new Guests(door.house);
        mira = guests.person("rm", "Mira Sonntag");
        guests.fact("rm", mira, "phone", "0731 123456");
        guests.fact(
                "rm",
                mira,
                RecordFact.told("called-how", "Frau Sonntag, die Muslimin").because("Her own wish"));
    }

    private List<OverrideView> kept() {
        return door.house.as("steward", () -> door.house.textChecks().overrides(null, 50, Look.of("oversight")));
    }

    private long rows() {
        return door.count("select count(*) from wording_override");
    }

    private ImportJob replaces() {
        return door.bring(ImportHouse.text(LIST), new Bringing(null, Map.of(), false, OnDuplicate.UPDATE, null, null));
    }

    @Test
    void a_list_that_brings_other_words_takes_the_reason_away() {
        assertEquals(1, kept().size());
        replaces();
        assertEquals(List.of(), kept());
    }

    @Test
    void with_the_old_words_the_reason_comes_back() {
        var job = replaces();
        door.undo(job.id());
        assertEquals("Her own wish", kept().get(0).reason());
    }

    @Test
    void the_reason_goes_when_the_old_words_cannot_come_back_any_more() {
        replaces();
        assertEquals(1, rows());
        door.house.clock().pass(Duration.ofDays(31));
        door.tidy();
        assertEquals(0, rows());
    }
}

package org.regard.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.regard.house.Guests.TALK;
import static org.regard.house.Guests.refusal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regard.interaction.WriteNote;
import org.regard.knowledge.RecordFact;

/** Each door that opens one customer asks a reason of whoever does not look after them, where the policy asks for one. */
class ReasonAtEveryDoorTest {

    private static final House HOUSE = House.fresh();
    private static final Guests GUESTS = new Guests(HOUSE);
    private static UUID mira;
    private static UUID phone;

    @BeforeAll
    static void somebody_comes() {
        Company.in(HOUSE.home());
        mira = GUESTS.person("rm", "Mira Sonntag");
        phone = GUESTS.fact("rm", mira, "phone", "+49 30 901820");
    }

    private static Map<String, Runnable> doors() {
        var doors = new LinkedHashMap<String, Runnable>();
        doors.put("card", () -> HOUSE.helloCards().card(mira, TALK, Locale.ENGLISH));
        doors.put("known", () -> HOUSE.helloCards().known(mira, TALK, Locale.ENGLISH));
        doors.put("fact", () -> HOUSE.helloCards().fact(mira, phone, TALK, Locale.ENGLISH));
        doors.put("record", () -> HOUSE.facts().record(mira, RecordFact.told("likes", "jazz"), TALK));
        doors.put("notes", () -> HOUSE.notes().standing(mira, null, 20, TALK));
        doors.put("note", () -> HOUSE.notes().keep(mira, WriteNote.of("a loaf", "", ""), TALK));
        doors.put("wishes", () -> HOUSE.boundaries().wishes(mira, TALK));
        return doors;
    }

    @Test
    void a_colleague_of_another_team_says_why_at_every_door() {
        doors().forEach((name, door) -> assertEquals("reason.missing", refusal(() -> HOUSE.does("other", door)), name));
    }

    @Test
    void the_mirror_opens_for_no_conversation_whatever_the_reason() {
        var why = TALK.because("They asked me");
        assertEquals(
                "mirror.needs-access-request",
                refusal(() -> HOUSE.does("other", () -> HOUSE.mirrors().mirror(mira, why, Locale.ENGLISH))));
        assertEquals(
                "mirror.needs-access-request",
                refusal(() -> HOUSE.does("other", () -> HOUSE.mirrors().readers(mira, null, 20, why))));
    }

    @Test
    void whoever_looks_after_them_is_not_asked() {
        for (var name : new String[] {"card", "known", "fact", "notes"}) {
            HOUSE.does("deputy", doors().get(name));
        }
    }
}

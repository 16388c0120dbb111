package org.regard.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.regard.house.Guests.refusal;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;

/** A fact is of a category and known or not; only what may be compared is compared. */
class RecordFactTest {

    private static House house;
    private static Guests guests;
    private static UUID mira;

    @BeforeAll
    static void somebody_comes() {
        house = House.fresh();
        guests = new Guests(house);
        Company.in(house.home());
        mira = guests.person("rm", "Mira Sonntag");
    }

    @Test
    void it_says_of_which_category_and_whether_it_is_known() {
        assertEquals("fact.which-category", refusal(() -> RecordFact.told(" ", "tea")));
        assertEquals("fact.state-unknown", refusal(() -> RecordFact.unknown("likes", null)));
    }

    @Test
    void what_is_not_known_has_no_value() {
        assertNull(new RecordFact("likes", State.DECLINED, "tea", null, null, null, null, null).value());
    }

    @Test
    void a_correction_stays_in_its_category() {
        var fact = guests.fact("rm", mira, "called-how", "Frau Sonntag");
        assertEquals(
                "fact.other-category",
                refusal(() -> house.does("rm", () -> house.facts()
                        .correct(mira, fact, null, RecordFact.told("greeting-wish", "Mira"), Guests.TALK))));
    }

    @Test
    void only_what_may_be_compared_is_compared() {
        var fact = guests.fact("rm", mira, "greeting-wish", "by her first name");
        assertEquals(
                "check.not-this-category",
                refusal(() ->
                        house.as("rm", () -> house.facts().check(mira, fact, "by her first name", Guests.GREETING))));
    }
}

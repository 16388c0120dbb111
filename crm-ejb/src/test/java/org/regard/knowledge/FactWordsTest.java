package org.regard.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.wording.Kind;
import org.regard.wording.OverrideView;
import org.regard.wording.WordsInQuestion;

/** A value that could be read aloud is asked about before it is kept, like a note. */
class FactWordsTest {

    private static final String TELLING = "Through Henrike Sommerfeldt, who pays from DE89 3704 0044 0532 0130 00";
    private House house;
    private UUID anna;

    @BeforeEach
    void open() {
        house = House.fresh();
        Company.in(house.home());
        var guests = new Guests(house);
        anna = guests.person("rm", "Anna Brinkmann");
        guests.person("rm", "Henrike Sommerfeldt");
    }

    private UUID record(RecordFact fact) {
        return house.as("rm", () -> house.facts().record(anna, fact, Guests.TALK));
    }

    private List<OverrideView> kept() {
        return house.as("steward", () -> house.textChecks().overrides(null, 50, Look.of("oversight")));
    }

    private long rows() {
        return house.as("rm", () -> {
            house.scopes().enterAsHouse("directory-care");
            return house.database()
                    .one("select count(*) from wording_override", row -> row.getLong(1))
                    .orElseThrow();
        });
    }

    @Test
    void a_value_that_asks_waits_and_the_question_says_where_without_the_words() {
        var asked = assertThrows(WordsInQuestion.class, () -> record(RecordFact.told("how-we-met", TELLING)));
        assertEquals("text.asks", asked.refusal().rule());
        assertEquals(
                List.of(Kind.PERSON, Kind.IBAN),
                asked.questions().stream().map(one -> one.about().kind()).toList());
        assertEquals(8, asked.questions().get(0).about().start());
        assertEquals(List.of("iban, person"), asked.refusal().details());
        assertEquals(0, rows());
    }

    @Test
    void it_is_kept_with_a_reason_that_the_steward_reads() {
        var fact = record(RecordFact.told("how-we-met", TELLING).because("Both asked us to write it down"));
        var seen = kept().get(0);
        assertEquals("fact", seen.place());
        assertEquals(fact, seen.text());
        assertEquals(List.of("iban", "person"), seen.kinds());
        assertEquals("Both asked us to write it down", seen.reason());
    }

    @Test
    void other_words_need_no_reason_and_take_the_old_one_away() {
        var fact = record(RecordFact.told("how-we-met", TELLING).because("Both asked us to write it down"));
        house.does("rm", () -> house.facts()
                .correct(anna, fact, null, RecordFact.told("how-we-met", "At the fair in Bremen"), Guests.TALK));
        assertEquals(List.of(), kept());
    }

    @Test
    void the_reason_goes_with_the_fact_when_a_colleague_forgets_it_and_when_its_time_is_over() {
        var forgotten = record(RecordFact.told("how-we-met", TELLING).because("Both asked"));
        house.does("rm", () -> house.facts().forget(anna, forgotten, Guests.TALK));
        assertEquals(0, rows());
        record(RecordFact.told("how-we-met", TELLING).because("Both asked"));
        house.does("rm", () -> {
            house.scopes().enterAsHouse("directory-care");
            house.database().run("delete from fact where customer_id = ?", anna);
        });
        assertEquals(0, rows());
    }

    @Test
    void what_has_a_form_of_its_own_is_not_asked_about() {
        record(RecordFact.told("phone", "0171 2345678"));
        record(RecordFact.told("email", "henrike.sommerfeldt@example.com"));
        record(RecordFact.told("postal-address", "Sommerfeldt-Haus, Am Markt 1, 28195 Bremen"));
        assertEquals(0, rows());
    }

    @Test
    void a_value_that_names_somebody_whom_the_writer_may_not_find_is_kept_and_told_to_the_steward() {
        new Guests(house).forTeamOnly("other", "Zsuzsa Vagyoczky");
        record(RecordFact.told("how-we-met", "Came with Zsuzsa Vagyoczky"));
        var seen = kept().get(0);
        assertTrue(seen.unasked());
        assertEquals("fact", seen.place());
    }
}

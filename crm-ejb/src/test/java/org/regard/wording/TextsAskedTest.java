package org.regard.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.CustomerWord;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.knowledge.ThirdPerson;
import org.regard.retention.Holds;
import org.regard.retention.SetHold;
import org.regard.rights.Channel;
import org.regard.rights.Outcome;
import org.regard.rights.RequestKind;

/** Every free text about a customer is asked about, not notes and facts alone. */
class TextsAskedTest {
    private static final Look CARE = Look.of("directory-care");
    private static final Look ACCESS = Look.of("access-request");
    private static final String ASKS = "We found her account DE89 3704 0044 0532 0130 00 in an old letter";
    private House house;
    private CustomerWord word;
    private UUID anna;

    @BeforeEach
    void open() {
        house = House.fresh();
        Company.in(house.home());
        word = house.word();
        anna = new Guests(house).person("rm", "Anna Brinkmann");
    }

    @Test
    void an_answer_to_a_request_and_why_it_takes_longer() {
        var request =
                house.as("rm", () -> word.requests().receive(anna, RequestKind.ACCESS, null, Channel.PHONE, ACCESS));
        assertEquals(
                "text.asks",
                Guests.refusal(() -> house.does("steward", () -> word.requests()
                        .answer(anna, request.id(), null, Outcome.DONE, ASKS, Channel.LETTER, ACCESS))));
        assertEquals(
                "text.asks",
                Guests.refusal(() -> house.does("steward", () -> word.requests()
                        .extend(anna, request.id(), null, ASKS, Channel.LETTER, ACCESS))));
        house.does("steward", () -> word.requests()
                .answer(anna, request.id(), null, Outcome.DONE, "The mirror, on paper", Channel.LETTER, ACCESS));
    }

    @Test
    void whom_a_fact_is_about_but_not_that_it_is_a_name() {
        var fact = new Guests(house).fact("rm", anna, "likes", "chamber music");
        new Guests(house).person("rm", "Henrike Sommerfeldt");
        assertEquals(
                "text.asks",
                Guests.refusal(() -> house.does("rm", () -> word.thirdPersons()
                        .mark(anna, fact, ThirdPerson.called("her neighbour, an alcoholic"), CARE))));
        house.does("rm", () -> word.thirdPersons()
                .mark(anna, fact, ThirdPerson.called("her friend Henrike Sommerfeldt"), CARE));
    }

    @Test
    void the_reason_of_a_hold_on_one_customer() {
        var holds = new Holds(house.scopes(), house.journal(), house.database(), house.vault(), house.textQuestions());
        var until = LocalDate.of(2027, 6, 1);
        var before = LocalDate.of(2027, 1, 1);
        assertEquals(
                "text.asks",
                Guests.refusal(() -> house.does(
                        "steward",
                        () -> holds.set(new SetHold(ASKS, anna, null, null, before, until), Look.of("oversight")))));
        var id = house.as(
                "steward",
                () -> holds.set(new SetHold("A claim is open", anna, null, null, before, until), Look.of("oversight")));
        assertTrue(id != null);
    }
}

package org.regard.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.regard.house.Guests.CARE;
import static org.regard.house.Guests.refusal;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.CustomerWord;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.TestClock;
import org.regard.policy.Text;

/** What the services of the customer's own word do not take. */
class RightsRefusalsTest {

    private static final Look ACCESS = Look.of("access-request");
    private static final String LONG = "far too long ".repeat(400);
    private static House house;
    private static Guests guests;
    private UUID mira;

    @BeforeAll
    static void a_house() {
        house = House.fresh();
        guests = new Guests(house);
        Company.in(house.home());
    }

    @BeforeEach
    void somebody_comes() {
        mira = guests.person("rm", "Mira Sonntag");
    }

    private static CustomerWord word() {
        return house.word();
    }

    private static String no(String who, Runnable work) {
        return refusal(() -> house.does(who, work));
    }

    @Test
    void an_objection_is_heard_in_some_way_and_stands_once() {
        assertEquals("channel.unknown", no("rm", () -> word().objections().object(mira, "visit", false, null, CARE)));
        house.does("rm", () -> word().objections().object(mira, "visit", false, Channel.PHONE, CARE));
        assertEquals("objection.stands-already", no("rm", () -> word().objections()
                .object(mira, "visit", false, Channel.PHONE, CARE)));
    }

    @Test
    void an_objection_is_taken_back_and_weighed_while_it_stands() {
        var id = house.as("rm", () -> word().objections().object(mira, "delivery", false, Channel.PHONE, CARE));
        assertEquals(
                "request.too-long", no("steward", () -> word().objections().assess(mira, id, false, LONG, ACCESS)));
        house.does("rm", () -> word().objections().takeBack(mira, id, CARE));
        assertEquals("objection.ended", no("rm", () -> word().objections().takeBack(mira, id, CARE)));
        assertEquals("objection.ended", no("steward", () -> word().objections()
                .assess(mira, id, false, "nothing of ours", ACCESS)));
    }

    @Test
    void a_restriction_has_a_ground_and_a_way_and_stands_once() {
        assertEquals("restriction.which-ground", no("rm", () -> word().restrictions()
                .restrict(mira, "a-whim", Channel.PHONE, CARE)));
        assertEquals("channel.unknown", no("rm", () -> word().restrictions().restrict(mira, "accuracy", null, CARE)));
        house.does("rm", () -> word().restrictions().restrict(mira, "accuracy", Channel.PHONE, CARE));
        assertEquals("restriction.stands-already", no("rm", () -> word().restrictions()
                .restrict(mira, "accuracy", Channel.PHONE, CARE)));
    }

    @Test
    void a_permission_is_taken_back_in_some_way_and_only_one_that_is_there() {
        guests.fact("rm", mira, "likes", "tea");
        var given =
                house.as("rm", () -> word().permissions().of(mira, CARE)).get(0).id();
        assertEquals("channel.unknown", no("rm", () -> word().permissions().withdraw(mira, given, null, CARE)));
        assertEquals("permission.absent", no("rm", () -> word().permissions()
                .withdraw(mira, UUID.randomUUID(), Channel.PHONE, CARE)));
    }

    @Test
    void who_was_given_something_has_a_name_and_was_given_something_that_there_is_by_today() {
        var phone = Set.of("phone");
        assertEquals("recipient.name", no("rm", () -> word().recipients().passedOn(mira, " ", phone, null, CARE)));
        assertEquals("recipient.which-categories", no("rm", () -> word().recipients()
                .passedOn(mira, "Parcels", Set.of("shoe-size"), null, CARE)));
        assertEquals("recipient.in-the-future", no("rm", () -> word().recipients()
                .passedOn(mira, "Parcels", phone, TestClock.START.plusDays(1), CARE)));
        assertEquals("channel.unknown", no("rm", () -> word().recipients().told(mira, UUID.randomUUID(), null, CARE)));
        assertEquals("notice.absent", no("rm", () -> word().recipients()
                .told(mira, UUID.randomUUID(), Channel.PHONE, CARE)));
    }

    @Test
    void a_request_is_of_a_kind_and_answered_once_with_an_outcome() {
        assertEquals("request.which-kind", no("rm", () -> word().requests()
                .receive(mira, null, null, Channel.PHONE, ACCESS)));
        assertEquals("channel.unknown", no("rm", () -> word().requests()
                .receive(mira, RequestKind.ACCESS, null, null, ACCESS)));
        var request =
                house.as("rm", () -> word().requests().receive(mira, RequestKind.ACCESS, null, Channel.PHONE, ACCESS));
        assertEquals("request.which-outcome", answered(request, null, null));
        assertEquals("request.too-long", answered(request, Outcome.DONE, LONG));
        house.does("rm", () -> word().requests()
                .answer(mira, request.id(), request.version(), Outcome.DONE, null, Channel.PHONE, ACCESS));
        assertEquals("request.answered", answered(request, Outcome.DONE, null));
    }

    @Test
    void what_is_not_there_is_neither_answered_nor_taken_back() {
        var nothing = UUID.randomUUID();
        assertEquals("objection.absent", no("rm", () -> word().objections().takeBack(mira, nothing, CARE)));
        assertEquals("restriction.absent", no("rm", () -> word().restrictions().told(mira, Channel.PHONE, CARE)));
        assertEquals("request.absent", no("rm", () -> word().requests().own(mira, nothing, null, ACCESS)));
    }

    @Test
    void who_is_asked_is_asked_in_words_that_there_are() {
        var asked = new TakePermission(Set.of("likes"), Set.of(), "in-verse", null, "en", Channel.PHONE, null);
        assertEquals("wording.absent", no("rm", () -> word().permissions().take(mira, asked, CARE)));
        assertEquals("wording.absent", no("rm", () -> word().wordings().newest("in-verse")));
        var words = new Text("You may keep {0} for {1}.", "Sie dürfen {0} für {1} festhalten.");
        assertEquals("colleague.unknown", no("nobody", () -> word().wordings().write("in-verse", words)));
    }

    private String answered(RequestView request, Outcome outcome, String said) {
        return no("rm", () -> word().requests().answer(mira, request.id(), null, outcome, said, Channel.PHONE, ACCESS));
    }
}

package org.regard.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.CustomerWord;
import org.regard.house.Guests;
import org.regard.house.TestClock;
import org.regard.house.WithMira;
import org.regard.knowledge.RecordFact;

/** Requests with their clock, and who is told outside (GDPR Art. 12, 19). */
class RequestLawTest extends WithMira {

    private static final Look ACCESS = Look.of("access-request");
    private static final LocalDate TODAY = TestClock.START;

    @Test
    void article_12_3_the_clock_runs_from_the_day_it_was_received() {
        var request = receive(RequestKind.ACCESS);
        assertEquals(RequestRules.due(TODAY, WorkingDays.ofTheHouse()), request.dueOn());
        assertEquals("Colleague desk", request.heardBy());
        assertFalse(request.isAnswered());
    }

    @Test
    void article_12_3_the_list_shows_the_first_last_day_on_top_and_marks_what_is_late() {
        var late = receive(RequestKind.ERASURE);
        house.clock().turnTo(late.dueOn().plusDays(1));
        receive(RequestKind.ACCESS);
        var list = house.as("steward", () -> word().requests().list(false, ACCESS));
        assertEquals(
                List.of(RequestKind.ERASURE, RequestKind.ACCESS),
                list.items().stream().map(RequestView::kind).toList());
        assertEquals(
                List.of(late.id()), list.overdue().stream().map(RequestView::id).toList());
        assertEquals("Mira Sonntag", list.items().get(0).customerName());
    }

    @Test
    void article_12_3_it_is_extended_once_with_a_reason_told_within_the_month() {
        var request = receive(RequestKind.ACCESS);
        assertEquals("request.needs-a-reason", refused("rm", () -> extend(request, " ")));
        var extended = house.as("rm", () -> extend(request, "Two archives have to be searched."));
        assertEquals(RequestRules.dueExtended(TODAY, WorkingDays.ofTheHouse()), extended.dueOn());
        assertEquals("Two archives have to be searched.", extended.extension());
        assertEquals("request.extended-once", refused("rm", () -> extend(request, "Again.")));
    }

    @Test
    void article_12_3_once_the_month_is_over_it_is_too_late_to_extend() {
        var request = receive(RequestKind.ACCESS);
        house.clock().turnTo(request.dueOn().plusDays(1));
        assertEquals("request.month-is-over", refused("rm", () -> extend(request, "Late.")));
    }

    @Test
    void article_12_3_the_answer_says_when_and_how_it_was_told() {
        var request = receive(RequestKind.ACCESS);
        var answered = house.as("rm", () -> word().requests()
                .answer(mira, request.id(), request.version(), Outcome.DONE, null, Channel.IN_PERSON, ACCESS));
        assertEquals(TODAY, answered.answeredOn());
        assertEquals("in-person", answered.answerChannel());
        assertEquals("Colleague rm", answered.ownerName());
        assertTrue(house.as("steward", () -> word().requests().list(false, ACCESS))
                .items()
                .isEmpty());
        assertEquals(
                1,
                house.as("steward", () -> word().requests().list(true, ACCESS))
                        .items()
                        .size());
    }

    @Test
    void article_12_4_a_no_says_why() {
        var request = receive(RequestKind.ERASURE);
        assertEquals("request.no-says-why", refused("rm", () -> answer(request, Outcome.REFUSED, "")));
        var told = house.as("rm", () -> answer(request, Outcome.REFUSED, "The invoice has to be kept."));
        assertEquals("The invoice has to be kept.", told.answer());
        assertEquals("request.answered", refused("rm", () -> answer(request, Outcome.DONE, null)));
    }

    @Test
    void a_request_that_somebody_changed_meanwhile_is_looked_at_anew() {
        var request = receive(RequestKind.ACCESS);
        house.does("lead", () -> word().requests().own(mira, request.id(), request.version(), ACCESS));
        assertEquals("version.newer", refused("rm", () -> answer(request, Outcome.DONE, null)));
    }

    @Test
    void an_open_request_is_taken_over_and_an_answered_one_stays_with_who_answered_it() {
        var request = receive(RequestKind.ACCESS);
        var taken = house.as("lead", () -> word().requests().own(mira, request.id(), null, ACCESS));
        assertEquals("Colleague lead", taken.ownerName());
        house.does("rm", () -> answer(taken, Outcome.DONE, null));
        assertEquals("request.answered", refused("rm", () -> word().requests().own(mira, request.id(), null, ACCESS)));
        var answered = house.as("rm", () -> word().requests().of(mira, ACCESS)).get(0);
        assertEquals("Colleague lead", answered.ownerName());
    }

    @Test
    void a_team_sees_the_requests_of_customers_whom_it_may_see() {
        var hidden = guests.forTeamOnly("rm", "Otto Still");
        house.does("rm", () -> word().requests().receive(hidden, RequestKind.ACCESS, null, Channel.PHONE, ACCESS));
        assertEquals(
                1,
                house.as("lead", () -> word().requests().list(false, ACCESS))
                        .items()
                        .size());
        assertEquals("customer.absent", refused("other", () -> word().requests().of(hidden, ACCESS)));
    }

    @Test
    void article_15_the_mirror_shows_requests_and_recipients() {
        receive(RequestKind.ACCESS);
        passOn("phone");
        var rights = house.as("rm", () -> house.mirrors().mirror(mira, ACCESS, Locale.ENGLISH))
                .rights();
        assertEquals(1, rights.requests().size());
        assertEquals("Kontor tax advisers", rights.recipients().get(0).recipient());
    }

    @Test
    void article_19_recipients_are_listed_for_notice_when_what_they_were_given_is_corrected_or_erased() {
        var phone = guests.fact("rm", mira, "phone", "+49 30 901820");
        passOn("phone");
        assertEquals(List.of(), owed());
        house.does("rm", () -> house.facts()
                .correct(mira, phone, null, RecordFact.told("phone", "+49 30 901821"), Guests.TALK));
        assertEquals(List.of("corrected"), owed());
        house.does("rm", () -> house.facts().forget(mira, phone, Guests.TALK));
        assertEquals(List.of("corrected", "erased"), owed());
    }

    @Test
    void article_19_what_they_were_not_given_is_nothing_to_tell() {
        var language = guests.fact("rm", mira, "language", "de");
        passOn("phone");
        house.does("rm", () -> house.facts().forget(mira, language, Guests.TALK));
        assertEquals(List.of(), owed());
    }

    @Test
    void article_19_restriction_and_withdrawal_are_told_as_well_and_told_is_told() {
        guests.fact("rm", mira, "likes", "chamber music");
        passOn("likes");
        house.does("rm", () -> word().permissions().withdrawAll(mira, Channel.PHONE, Guests.CARE));
        house.does("rm", () -> word().restrictions().restrict(mira, "claims", Channel.PHONE, Guests.CARE));
        assertEquals(List.of("erased", "restricted"), owed());
        for (var notice : recipients().get(0).notices()) {
            house.does("rm", () -> word().recipients().told(mira, notice.id(), Channel.E_MAIL, Guests.CARE));
        }
        assertEquals(List.of(), owed());
    }

    private CustomerWord word() {
        return house.word();
    }

    private RequestView receive(RequestKind kind) {
        return house.as("desk", () -> word().requests().receive(mira, kind, null, Channel.IN_PERSON, Guests.GREETING));
    }

    private RequestView extend(RequestView request, String reason) {
        return word().requests().extend(mira, request.id(), null, reason, Channel.LETTER, ACCESS);
    }

    private RequestView answer(RequestView request, Outcome outcome, String said) {
        return word().requests().answer(mira, request.id(), request.version(), outcome, said, Channel.LETTER, ACCESS);
    }

    private void passOn(String category) {
        house.does("rm", () -> word().recipients()
                .passedOn(mira, "Kontor tax advisers", Set.of(category), null, Guests.CARE));
    }

    private List<RecipientView> recipients() {
        return house.as("rm", () -> word().recipients().of(mira, Guests.CARE));
    }

    private List<String> owed() {
        return recipients().stream()
                .flatMap(one -> one.notices().stream())
                .filter(RecipientView.Notice::isOwed)
                .map(RecipientView.Notice::why)
                .sorted()
                .toList();
    }

    private String refused(String by, Runnable work) {
        return Guests.refusal(() -> house.does(by, work));
    }
}

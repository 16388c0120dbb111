package org.regard.retention.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regard.disclosure.Look;
import org.regard.house.Guests;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.house.WithMira;
import org.regard.knowledge.RecordFact;
import org.regard.retention.Holds;
import org.regard.retention.SetHold;

/** Who wants to be erased is, but for what the law asks for; and the certificate says what was found afterwards. */
class ErasingTest extends WithMira {

    private static final EraseRequest THEIR_WORD = EraseRequest.askedBy(Way.IN_PERSON);
    private static final EraseRequest UNLAWFUL = new EraseRequest(Reason.UNLAWFUL, null, false);

    @TempDir
    Path folder;

    private ErasureHouse erasures;

    @BeforeEach
    void something_is_known() {
        erasures = new ErasureHouse(house, Optional.of(folder.resolve("erasures.log")));
        guests.fact("rm", mira, "likes", "chamber music");
        guests.fact("rm", mira, "phone", "+49 30 901820");
    }

    @Test
    void article_17_who_asks_for_it_is_erased_and_a_certificate_follows_the_second_look() {
        var run = erasures.erase("rm", mira, THEIR_WORD);
        assertEquals(0, rows("customer where id = ?", mira));
        assertEquals(0, rows("fact where customer_id = ?", mira));
        assertEquals(0, rows("customer_key where customer_id = ?", mira));
        assertEquals(List.of(), guests.found("rm", "sonntag"));
        assertEquals(ErasureRun.State.DELETED, erasures.view(run).state());
        erasures.runToTheEnd();
        var view = erasures.view(run);
        assertEquals(null, view.problem());
        assertEquals(ErasureRun.State.PROVED, view.state());
        assertNotNull(view.certificate());
        assertEquals(1, view.whole());
    }

    @Test
    void article_17_the_plan_says_before_what_goes_and_what_stays_and_until_when() {
        invoice();
        var plan = house.as("rm", () -> erasures.erasing().plan(mira, false, ErasureHouse.ACCESS));
        assertEquals(
                List.of("likes", "phone"),
                plan.goes().stream().map(ErasurePlan.Part::category).sorted().toList());
        assertEquals(
                List.of(new StayRules.Staying(
                        "invoice-address", StayRules.Ground.LEGAL_OBLIGATION, TestClock.START.plusMonths(108))),
                plan.stays());
        assertFalse(plan.isWhole());
        assertEquals(1, rows("customer where id = ?", mira));
    }

    @Test
    void article_19_who_was_given_something_is_listed_before_so_that_they_can_be_told() {
        var recipients = house.word().recipients();
        house.as("rm", () -> recipients.passedOn(mira, "Parcel Swift", Set.of("phone"), null, Guests.TALK));
        var plan = house.as("rm", () -> erasures.erasing().plan(mira, false, ErasureHouse.ACCESS));
        assertEquals(
                List.of("Parcel Swift"),
                plan.recipients().stream().map(ErasurePlan.Recipient::who).toList());
    }

    @Test
    void article_17_3_what_must_stay_by_law_is_hidden_from_all_but_the_law() {
        invoice();
        var run = erasures.erase("rm", mira, THEIR_WORD);
        erasures.runToTheEnd();
        assertEquals(ErasureRun.State.PROVED, erasures.view(run).state());
        assertEquals(1, erasures.view(run).restricted());
        assertEquals(1, rows("fact where customer_id = ?", mira));
        assertEquals(List.of(), guests.found("rm", "sonntag"));
        for (var purpose : new String[] {"greeting", "conversation", "directory-care"}) {
            assertEquals("customer.absent", Guests.refusal(() -> guests.card("rm", mira, purpose)), purpose);
        }
        var card = house.as("rm", () -> house.helloCards()
                .card(mira, Look.of("invoicing").because("the invoice of March"), Locale.ENGLISH));
        assertEquals(1, card.facts().size());
        assertTrue(card.customer().onlyByLaw(), "and the page says so");
    }

    @Test
    void article_15_whom_the_law_makes_us_keep_still_gets_their_mirror() {
        invoice();
        erasures.erase("rm", mira, THEIR_WORD);
        var mirror = house.as("rm", () -> house.mirrors().mirror(mira, ErasureHouse.ACCESS, Locale.ENGLISH));
        assertEquals(
                List.of("invoice-address"),
                mirror.facts().stream().map(fact -> fact.category().code()).toList());
        assertEquals(List.of(), mirror.words());
    }

    @Test
    void what_stays_is_sealed_anew_so_that_the_old_key_opens_nothing() {
        invoice();
        var before = key();
        erasures.erase("rm", mira, THEIR_WORD);
        assertEquals(1, rows("customer_key where customer_id = ?", mira));
        assertFalse(before.equals(key()));
    }

    @Test
    void nothing_is_added_to_somebody_who_was_erased() {
        invoice();
        erasures.erase("rm", mira, THEIR_WORD);
        assertEquals("customer.absent", Guests.refusal(() -> guests.fact("rm", mira, "likes", "jazz")));
    }

    @Test
    void what_a_hold_covers_stays_until_the_hold_ends_and_then_goes_by_itself() {
        var until = TestClock.START.plusMonths(6);
        var holds = new Holds(house.scopes(), house.journal(), house.database(), house.vault(), house.textQuestions());
        house.as(
                "steward",
                () -> holds.set(
                        new SetHold("a claim before the court", mira, null, null, until.minusMonths(1), until),
                        Guests.CARE));
        var run = erasures.erase("rm", mira, THEIR_WORD);
        erasures.runToTheEnd();
        assertEquals(null, erasures.view(run).problem());
        assertEquals(2, rows("fact where customer_id = ?", mira));
        assertEquals(List.of(), guests.found("rm", "sonntag"));
        assertFalse(erasures.steps().termsOver());
        house.clock().turnTo(until);
        assertTrue(erasures.steps().termsOver());
        assertEquals(0, rows("customer where id = ?", mira));
    }

    @Test
    void when_the_laws_term_is_over_the_rest_goes_by_itself() {
        invoice();
        erasures.erase("rm", mira, THEIR_WORD);
        erasures.runToTheEnd();
        house.clock().turnTo(TestClock.START.plusMonths(108).minusDays(1));
        assertFalse(erasures.steps().termsOver());
        house.clock().turnTo(TestClock.START.plusMonths(108));
        assertTrue(erasures.steps().termsOver());
        assertEquals(0, rows("customer where id = ?", mira));
        erasures.runToTheEnd();
        assertEquals(0, rows("erasure_run where state <> 'proved' and id <> ?", mira));
    }

    @Test
    void without_the_customers_word_only_the_steward_erases() {
        assertEquals("erasure.needs-their-word", Guests.refusal(() -> erasures.erase("rm", mira, UNLAWFUL)));
        erasures.erase("steward", mira, UNLAWFUL);
        assertEquals(0, rows("customer where id = ?", mira));
    }

    @Test
    void the_steward_erases_several_in_one_run_all_of_them_or_none() {
        var nora = guests.person("rm", "Nora Feld");
        var absent = UUID.randomUUID();
        assertEquals("customer.absent", Guests.refusal(() -> eraseAll(List.of(mira, absent))));
        assertEquals(1, rows("customer where id = ?", mira));
        var run = eraseAll(List.of(mira, nora));
        erasures.runToTheEnd();
        assertEquals(2, erasures.view(run).whole());
        assertNotNull(erasures.view(run).certificate());
    }

    @Test
    void one_rewrite_serves_all_who_were_erased_before_it() {
        var nora = guests.person("rm", "Nora Feld");
        var one = erasures.erase("rm", mira, THEIR_WORD);
        var other = erasures.erase("rm", nora, THEIR_WORD);
        var course = new Course(erasures.steps(), erasures.rewriting);
        for (int step = 0; step < 3; step++) {
            course.advance(erasures.steps().waiting().orElseThrow());
        }
        assertEquals(ErasureRun.State.REWRITTEN, erasures.view(one).state());
        assertEquals(ErasureRun.State.REWRITTEN, erasures.view(other).state());
        erasures.runToTheEnd();
        assertNotNull(erasures.view(other).certificate());
    }

    @Test
    void whoever_was_merged_into_them_goes_along_name_and_all() throws Exception {
        var same = guests.person("rm", "Mirabelle Sonntag-Lenz");
        try (var raw = Raw.asApp(house.home()).says(null, "house", null, "directory-care")) {
            raw.run("update customer set merged_into = ? where id = ?", mira, same);
        }
        var run = erasures.erase("rm", mira, THEIR_WORD);
        erasures.runToTheEnd();
        assertEquals(null, erasures.view(run).problem());
        assertEquals(2, erasures.view(run).whole());
        assertEquals(0, rows("name_word where word in ('mirabelle', 'lenz') or ? is null", mira));
    }

    @Test
    void who_does_not_serve_them_does_not_erase_them() {
        assertEquals("erasure.not-your-customer", Guests.refusal(() -> erasures.erase("other", mira, THEIR_WORD)));
        assertEquals(1, rows("customer where id = ?", mira));
    }

    @Test
    void nobody_and_more_than_a_thousand_are_not_erased_in_one_run() {
        for (long many : List.of(0L, 1_001L)) {
            var all = Stream.iterate(mira, one -> UUID.randomUUID()).limit(many);
            assertEquals("erasure.how-many", Guests.refusal(() -> eraseAll(all.toList())));
        }
        assertEquals(0, rows("erasure_run where id <> ?", mira));
        assertEquals(1, rows("customer where id = ?", mira));
    }

    @Test
    void it_is_planned_and_done_for_their_request_and_for_no_other_purpose() {
        for (Runnable work :
                List.<Runnable>of(() -> erasures.erasing().plan(mira, false, Guests.CARE), () -> erasures.erasing()
                        .erase(mira, 1, THEIR_WORD, Guests.CARE))) {
            assertEquals("erasure.needs-access-request", Guests.refusal(() -> house.does("rm", work)));
        }
        assertEquals(1, rows("customer where id = ?", mira));
    }

    @Test
    void what_has_changed_since_the_plan_is_looked_at_first() {
        assertEquals(
                "version.newer",
                Guests.refusal(() ->
                        house.does("rm", () -> erasures.erasing().erase(mira, 99, THEIR_WORD, ErasureHouse.ACCESS))));
    }

    @Test
    void what_the_database_does_not_allow_stands_on_the_certificate() {
        var run = erasures.erase("rm", mira, THEIR_WORD);
        erasures.runToTheEnd();
        assertEquals(
                List.of("select pg_switch_wal()", "checkpoint"),
                erasures.view(run).notAllowed());
    }

    @Test
    void article_17_the_journal_keeps_ids_only_and_its_reasons_open_no_more() {
        guests.card("rm", mira, "greeting");
        erasures.erase("rm", mira, THEIR_WORD);
        assertTrue(rows("disclosure_subject where customer_id = ?", mira) > 0);
        assertEquals(0, rows("customer_key where customer_id = ?", mira));
    }

    private UUID eraseAll(List<UUID> customers) {
        return house.as("steward", () -> erasures.erasing().eraseAll(customers, UNLAWFUL, ErasureHouse.ACCESS));
    }

    private void invoice() {
        guests.fact(
                "rm",
                mira,
                RecordFact.told("invoice-address", "Hafenstr. 5, 20457 Hamburg").from("contract"));
    }

    private String key() {
        try (var raw = Raw.asApp(house.home()).says(null, "house", null, "directory-care")) {
            return raw.list("select encode(wrapped, 'hex') from customer_key where customer_id = ?", mira)
                    .get(0);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private long rows(String what, UUID id) {
        try (var raw = Raw.asApp(house.home()).says(null, "house", null, "directory-care")) {
            return raw.count("select count(*) from " + what, id);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}

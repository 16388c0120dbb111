package org.regard.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.house.TestDatabase;

/** What nobody uses fades: it is proposed to whoever looks after the customer and goes when nobody renews it. */
class UsedOrLetGoTest {

    private static final LocalDate UNREAD = TestClock.START.plusMonths(6);
    private static final LocalDate GOES = UNREAD.plusDays(30);
    private House house;
    private Nights nights;
    private Guests guests;
    private UUID mira;
    private UUID wish;

    @BeforeEach
    void likes_fade_after_six_months() {
        var home = TestDatabase.fresh();
        Company.in(home);
        var raw = Raw.asOwner(home);
        raw.list("select draft_policy(2)");
        raw.run("update policy_category set fading_months = case code when 'likes' then 6 end where policy = 2");
        raw.list("select publish_policy(2, null, now())");
        house = House.on(home);
        nights = new Nights(house);
        guests = new Guests(house);
        mira = guests.person("rm", "Mira Sonntag");
        wish = guests.fact("rm", mira, "likes", "rain on a roof");
        guests.fact("rm", mira, "language", "de");
    }

    @Test
    void article_5_1_c_unused_facts_are_let_go() {
        night(UNREAD.minusDays(1));
        assertEquals(List.of(), mine());
        night(UNREAD);
        assertEquals(List.of(wish), mine().stream().map(FadingFact::fact).toList());
        assertEquals(GOES, mine().get(0).goesOn());
        night(GOES.minusDays(1));
        assertEquals(2, nights.rows("fact"));
        house.clock().turnTo(GOES);
        assertTrue(nights.preview().going().contains(new RetentionPreview.Row("fact", "likes", "unread", 1, 0)));
        assertEquals(
                List.of(new RetentionRun.Gone("fact", "likes", "unread", 1)),
                nights.sweep().gone());
        assertEquals(1, nights.rows("fact"));
    }

    @Test
    void what_somebody_read_for_its_purpose_does_not_fade() {
        house.clock().turnTo(UNREAD.minusDays(20));
        guests.card("rm", mira, "small-talk");
        seal();
        night(UNREAD);
        assertEquals(0, nights.rows("fading"));
        assertTrue(nights.rows("last_read") > 0);
    }

    @Test
    void looking_after_the_directory_and_the_mirror_use_nothing() {
        house.clock().turnTo(UNREAD.minusDays(20));
        guests.card("rm", mira, "directory-care");
        house.as("rm", () -> house.mirrors().mirror(mira, Look.of("access-request"), Locale.ENGLISH));
        seal();
        night(UNREAD);
        assertEquals(1, nights.rows("fading"));
    }

    @Test
    void a_proposal_is_taken_back_when_somebody_reads_the_fact_after_all() {
        night(UNREAD);
        guests.card("rm", mira, "small-talk");
        seal();
        night(GOES);
        assertEquals(0, nights.rows("fading"));
        assertEquals(2, nights.rows("fact"));
    }

    @Test
    void what_the_customer_confirms_counts_as_told_anew() {
        night(UNREAD);
        renew(new Renewal(Renewal.Why.CONFIRMED, UNREAD));
        night(GOES);
        assertEquals(2, nights.rows("fact"));
        assertEquals(List.of(), mine());
        night(UNREAD.plusMonths(6));
        assertEquals(List.of(wish), mine().stream().map(FadingFact::fact).toList());
    }

    @Test
    void what_is_needed_stays_without_living_longer_than_the_policy_says() {
        night(UNREAD);
        renew(new Renewal(Renewal.Why.NEEDED, null));
        night(GOES);
        assertEquals(2, nights.rows("fact"));
        night(TestClock.START.plusMonths(24));
        assertEquals(1, nights.rows("fact"));
    }

    @Test
    void one_click_lets_it_go_at_once() {
        night(UNREAD);
        house.does("rm", () -> fadings().letGo(mira, wish, Guests.CARE));
        assertEquals(1, nights.rows("fact"));
        assertEquals(0, nights.rows("fading"));
    }

    @Test
    void a_renewal_needs_a_reason_and_a_confirmation_a_day() {
        night(UNREAD);
        assertEquals("fading.needs-a-reason", refused(new Renewal(null, null)));
        assertEquals("fading.needs-a-day", refused(new Renewal(Renewal.Why.CONFIRMED, null)));
        assertEquals("fading.needs-a-day", refused(new Renewal(Renewal.Why.CONFIRMED, UNREAD.plusDays(1))));
        assertEquals(
                "fading.absent",
                Guests.refusal(() -> house.does("rm", () -> fadings()
                        .renew(mira, UUID.randomUUID(), new Renewal(Renewal.Why.NEEDED, null), Guests.CARE))));
    }

    @Test
    void who_may_only_read_a_category_confirms_nothing_in_it() {
        night(UNREAD);
        var raw = Raw.asOwner(house.home());
        raw.list("select draft_policy(3)");
        raw.run("update policy_category_audience set writes = false where policy = 3 and category = 'likes'");
        raw.list("select publish_policy(3, null, now())");
        assertEquals("fading.not-yours-to-confirm", refused(new Renewal(Renewal.Why.CONFIRMED, UNREAD)));
        assertEquals(List.of(wish), mine().stream().map(FadingFact::fact).toList());
        assertEquals(1, nights.rows("fact where version = 1 and id = '" + wish + "'"));
        renew(new Renewal(Renewal.Why.NEEDED, null));
        assertEquals(List.of(), mine());
    }

    @Test
    void it_is_proposed_to_those_who_look_after_the_customer_and_to_nobody_else() {
        night(UNREAD);
        assertEquals(List.of(), house.as("other", () -> fadings().mine(Guests.CARE)));
        assertEquals(
                "fading.absent",
                Guests.refusal(() -> house.does("lead", () -> fadings().letGo(mira, wish, Guests.CARE))));
        assertEquals(1, nights.rows("fading"));
    }

    @Test
    void what_is_respected_as_unknown_does_not_fade() {
        guests.fact(
                "rm", mira, org.regard.knowledge.RecordFact.unknown("interests", org.regard.knowledge.State.DECLINED));
        var raw = Raw.asOwner(house.home());
        raw.list("select draft_policy(3)");
        raw.run("update policy_category set fading_months = 6 where policy = 3 and code = 'interests'");
        raw.list("select publish_policy(3, null, now())");
        night(UNREAD);
        assertEquals(1, nights.rows("fading"));
    }

    @Test
    void a_category_that_nobody_reads_is_proposed_to_the_steward() {
        house.clock().turnTo(UNREAD.plusMonths(1));
        guests.card("rm", mira, "small-talk");
        seal();
        house.clock().turnTo(TestClock.START.plusMonths(14));
        night(house.clock().today());
        var unread =
                house.as("steward", () -> new UnreadCategories(house.scopes(), house.database()).unread(Guests.CARE));
        assertEquals(
                List.of("likes"),
                unread.stream().map(one -> one.category().code()).toList());
        assertEquals(UNREAD.plusMonths(1), unread.get(0).lastUsed());
        assertEquals(1, unread.get(0).facts());
    }

    @Test
    void the_marks_follow_the_seal_entry_by_entry_and_a_lost_step_is_done_again() {
        guests.card("rm", mira, "small-talk");
        seal();
        try {
            house.does("", () -> {
                assertTrue(folding().step() > 0);
                throw new IllegalArgumentException("killed");
            });
        } catch (IllegalArgumentException killed) {
            assertEquals(0, nights.rows("last_read"));
        }
        assertTrue(fold() > 0);
        assertEquals(0, fold());
        assertTrue(nights.rows("last_read") > 0);
    }

    @Test
    void article_15_the_customer_is_shown_when_what_was_used() {
        guests.card("rm", mira, "small-talk");
        seal();
        fold();
        var used = house.as("rm", () -> house.mirrors().mirror(mira, Look.of("access-request"), Locale.ENGLISH))
                .used();
        assertFalse(used.isEmpty());
        assertTrue(used.stream().allMatch(one -> one.on().equals(TestClock.START)));
    }

    private void night(LocalDate day) {
        house.clock().turnTo(day);
        assertEquals("done", nights.sweep().state());
    }

    private void renew(Renewal renewal) {
        house.does("rm", () -> fadings().renew(mira, wish, renewal, Guests.CARE));
    }

    private String refused(Renewal renewal) {
        return Guests.refusal(() -> renew(renewal));
    }

    private List<FadingFact> mine() {
        return house.as("rm", () -> fadings().mine(Guests.CARE));
    }

    private void seal() {
        while (house.as("", () -> house.sealing().sealWaiting()) > 0) {
            Thread.onSpinWait();
        }
    }

    private int fold() {
        return house.as("", () -> folding().step());
    }

    private UseFolding folding() {
        return new UseFolding(house.database(), house.scopes(), house.clock());
    }

    private Fadings fadings() {
        return new Fadings(house.scopes(), house.opening(), house.journal(), house.database(), house.facts());
    }
}

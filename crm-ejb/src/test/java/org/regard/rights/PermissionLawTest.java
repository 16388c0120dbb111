package org.regard.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.Guests;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.house.WithMira;
import org.regard.knowledge.RecordFact;
import org.regard.knowledge.State;
import org.regard.policy.Text;

/** Permission as the law wants it (GDPR Art. 5, 6, 7). */
class PermissionLawTest extends WithMira {

    private static final Look SMALL_TALK = Look.of("small-talk");
    private static final RecordFact MUSIC = RecordFact.told("likes", "chamber music");

    @Test
    void article_5_1_a_what_leans_on_permission_is_not_kept_without_one() {
        assertEquals("fact.needs-permission", refused("rm", () -> house.facts().record(mira, MUSIC, SMALL_TALK)));
    }

    @Test
    void article_6_1_a_with_permission_it_is_kept_and_shown() {
        permit(Channel.PHONE, "likes");
        house.does("rm", () -> house.facts().record(mira, MUSIC, SMALL_TALK));
        assertTrue(seen("rm", "small-talk").contains("likes"));
    }

    @Test
    void article_6_1_a_the_database_refuses_even_the_house() throws Exception {
        try (var raw = Raw.asApp(house.home())) {
            for (var roles : List.of("relationship-manager", "house")) {
                raw.says(roles.equals("house") ? null : company.rm, roles, company.harbour, "directory-care");
                var no = assertThrows(Raw.Failed.class, () -> store(raw));
                assertEquals("42501", no.state(), roles);
            }
        }
        permit(Channel.PHONE, "likes");
        try (var raw = Raw.asApp(house.home()).says(null, "house", null, "directory-care")) {
            assertEquals(1, store(raw));
        }
    }

    @Test
    void article_7_1_a_permission_says_which_words_when_how_and_to_whom() {
        house.does("rm", () -> house.facts()
                .record(mira, MUSIC, TakePermission.of("likes", Channel.LETTER).in("de"), SMALL_TALK));
        var permission = permissions("rm").get(0);
        assertEquals("general", permission.wording().code());
        assertEquals(1, permission.wording().version());
        assertEquals("letter", permission.channel());
        assertEquals("Colleague rm", permission.takenBy());
        assertEquals(house.clock().instant(), permission.givenAt());
        assertTrue(permission.said().startsWith("Sie dürfen festhalten, was ich Ihnen zu „Mag gern“ erzähle"));
        assertTrue(permission.said().contains("Plauderei"));
    }

    @Test
    void article_7_1_words_that_somebody_was_asked_with_never_change() throws Exception {
        permit(Channel.PHONE, "likes");
        house.does("steward", () -> house.word().wordings().write("general", words("new")));
        assertEquals(
                2,
                house.as("rm", () -> house.word().wordings().newest("general")).version());
        assertEquals(1, permissions("rm").get(0).wording().version());
        try (var raw = Raw.asOwner(house.home())) {
            var no = assertThrows(
                    Raw.Failed.class,
                    () -> raw.run(
                            "update permission_wording set text_en = text_de where code = 'general' and version = 1"));
            assertEquals("P0001", no.state());
        }
    }

    @Test
    void article_7_1_words_that_nobody_was_asked_with_are_changed_in_place() {
        house.does("steward", () -> house.word().wordings().write("visit", words("first")));
        house.does("steward", () -> house.word().wordings().write("visit", words("second")));
        var newest = house.as("rm", () -> house.word().wordings().newest("visit"));
        assertEquals(1, newest.version());
        assertTrue(newest.text().en().contains("second"));
    }

    @Test
    void article_7_3_withdrawal_is_one_call_and_effective_at_once() {
        guests.fact("rm", mira, MUSIC);
        var permission = permissions("rm").get(0).id();
        assertEquals(
                1,
                house.as("rm", () -> house.word().permissions().withdraw(mira, permission, Channel.PHONE, SMALL_TALK)));
        assertFalse(seen("rm", "small-talk").contains("likes"));
        assertEquals(0, rows("fact"));
        var ended = permissions("rm").get(0);
        assertEquals("phone", ended.withdrawnChannel());
        assertEquals(house.clock().instant(), ended.withdrawnAt());
        assertEquals("fact.needs-permission", refused("rm", () -> house.facts().record(mira, MUSIC, SMALL_TALK)));
    }

    @Test
    void article_7_3_whoever_hears_it_takes_it_back_even_what_they_are_never_shown() {
        guests.fact("rm", mira, MUSIC);
        house.does("desk", () -> house.word().permissions().withdrawAll(mira, Channel.IN_PERSON, Guests.GREETING));
        assertEquals(0, rows("fact"));
        assertEquals("Colleague desk", permissions("rm").get(0).withdrawnTo());
    }

    @Test
    void article_7_3_what_stands_on_another_ground_stays() {
        guests.fact("rm", mira, MUSIC);
        guests.fact("rm", mira, "phone", "+49 30 901820");
        guests.fact("rm", mira, RecordFact.unknown("dietary-wish", State.DECLINED));
        house.does("rm", () -> house.word().permissions().withdrawAll(mira, Channel.IN_PERSON, SMALL_TALK));
        assertEquals(2, rows("fact"));
    }

    @Test
    void article_7_3_the_moment_it_is_gone_nobody_reads_it_whether_erased_or_not() throws Exception {
        guests.fact("rm", mira, MUSIC);
        try (var owner = Raw.asApp(house.home()).says(null, "house", null, "directory-care")) {
            owner.run(
                    "update permission set withdrawn_at = given_at, withdrawn_channel = 'phone' where customer_id = ?",
                    mira);
        }
        assertEquals(1, rows("fact"));
        try (var raw = Raw.asApp(house.home())) {
            raw.says(company.rm, "relationship-manager", company.harbour, "small-talk");
            assertEquals(0, raw.count("select count(*) from fact where customer_id = ?", mira));
            raw.set("regard.customer", mira.toString());
            assertEquals(0, raw.count("select count(*) from fact where customer_id = ?", mira));
        }
    }

    @Test
    void article_5_1_b_a_permission_counts_for_the_purposes_it_was_given_for() {
        var onlyCare =
                new TakePermission(Set.of("likes"), Set.of("directory-care"), null, null, "en", Channel.FORM, null);
        house.does("rm", () -> house.facts().record(mira, MUSIC, onlyCare, Guests.CARE));
        assertFalse(seen("rm", "small-talk").contains("likes"));
        assertTrue(seen("rm", "directory-care").contains("likes"));
    }

    @Test
    void a_newer_permission_takes_the_place_of_the_older_and_erases_nothing() {
        guests.fact("rm", mira, MUSIC);
        permit(Channel.FORM, "likes");
        assertEquals(1, rows("fact"));
        assertEquals(
                List.of(true, false),
                permissions("rm").stream().map(PermissionView::stands).toList());
    }

    @Test
    void article_15_the_mirror_shows_what_was_permitted_and_what_was_taken_back() {
        guests.fact("rm", mira, MUSIC);
        house.does("rm", () -> house.word().permissions().withdrawAll(mira, Channel.PHONE, SMALL_TALK));
        var mirror = house.as("rm", () -> house.mirrors().mirror(mira, Look.of("access-request"), Locale.ENGLISH));
        assertEquals(
                List.of("likes"),
                mirror.rights().permissions().stream()
                        .map(one -> one.category().code())
                        .toList());
    }

    @Test
    void a_permission_from_tomorrow_counts_for_nothing() {
        var tomorrow = house.clock().instant().plus(Duration.ofDays(1));
        var request = new TakePermission(Set.of("likes"), Set.of(), null, null, "en", Channel.FORM, tomorrow);
        assertEquals(
                "permission.given-in-the-future",
                refused("rm", () -> house.word().permissions().take(mira, request, SMALL_TALK)));
    }

    @Test
    void what_does_not_lean_on_permission_is_not_asked_for() {
        assertEquals("permission.not-the-ground", Guests.refusal(() -> permit(Channel.FORM, "phone")));
        assertEquals("fact.never-kept", Guests.refusal(() -> permit(Channel.FORM, "religion")));
    }

    private int store(Raw raw) {
        return raw.run(
                "insert into fact (customer_id, id, category, state, sealed, source, told_on, kept_since) values "
                        + "(?, gen_random_uuid(), 'likes', 'known', '\\x00', 'customer-told', ?, ?)",
                mira,
                TestClock.START,
                TestClock.START);
    }

    private void permit(Channel channel, String category) {
        house.does(
                "rm", () -> house.word().permissions().take(mira, TakePermission.of(category, channel), Guests.CARE));
    }

    private List<PermissionView> permissions(String by) {
        return house.as(by, () -> house.word().permissions().of(mira, Guests.CARE));
    }

    private List<String> seen(String by, String purpose) {
        return guests.card(by, mira, purpose).facts().stream()
                .map(fact -> fact.category().code())
                .toList();
    }

    private String refused(String by, Runnable work) {
        return Guests.refusal(() -> house.does(by, work));
    }

    private int rows(String table) {
        return house.as("", () -> {
            house.scopes().enterAsHouse("directory-care");
            return house.database()
                    .one("select count(*) from " + table, row -> row.getInt(1))
                    .orElseThrow();
        });
    }

    private static Text words(String mark) {
        return new Text(mark + ": you may keep {0} for {1}.", mark + ": Sie dürfen {0} festhalten für {1}.");
    }
}

package org.regard.policy.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.house.Guests.refusal;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.regard.house.Raw;

/** From a draft to the law of the house. */
class PublicationsTest extends WithADraft {

    @Test
    void nobody_goes_by_a_draft_before_it_is_published() {
        assertEquals(
                "policy.no-such-version",
                refusal(() -> house.as("rm", () -> house.policies().version(draft))));
        write(seen -> house.drafts().removeCategory(draft, seen, "likes"));
        publish("steward");
        assertTrue(house.as("rm", () -> house.policies().version(draft))
                .category("likes")
                .isEmpty());
    }

    @Test
    void what_was_changed_since_somebody_read_it_is_neither_approved_nor_published() {
        var seen = get().revision();
        write(one -> house.drafts().removeCategory(draft, one, "likes"));
        assertEquals(
                "policy.draft-changed",
                refusal(() -> house.does("second", () -> house.publications().approve(draft, seen))));
        assertEquals(
                "policy.draft-changed",
                refusal(() -> house.does("second", () -> house.publications().publish(draft, seen, 1))));
        assertEquals(List.of(), get().approvals());
        assertEquals(1, house.as("rm", () -> house.policies().current()).version());
    }

    @Test
    void publishing_is_effective_at_once_and_touches_no_fact() {
        var mira = guests.person("rm", "Mira Sonntag");
        guests.fact("rm", mira, "likes", "sailing");
        assertEquals(1, shown(mira).stream().filter("likes"::equals).count());
        var before = owner().list("select xmin::text from fact");
        write(seen -> house.drafts().removeCategory(draft, seen, "likes"));
        publish("steward");
        assertEquals(draft, house.as("rm", () -> house.policies().current()).version());
        assertEquals(0, shown(mira).stream().filter("likes"::equals).count());
        assertEquals(before, owner().list("select xmin::text from fact"));
        assertEquals(1, before.size());
    }

    @Test
    void an_older_version_stays_as_it_was_and_can_be_begun_from_again() {
        write(seen -> house.drafts().removeCategory(draft, seen, "likes"));
        publish("steward");
        assertTrue(house.as("rm", () -> house.policies().version(1))
                .category("likes")
                .isPresent());
        draft = house.as("steward", () -> house.drafts().begin(1));
        assertTrue(get().policy().category("likes").isPresent());
        publish("steward");
        assertEquals(3, house.as("rm", () -> house.policies().current()).version());
    }

    @Test
    void a_draft_is_not_published_over_a_version_that_nobody_compared_it_with() {
        int other = house.as("second", () -> house.drafts().begin(1));
        publish("steward");
        assertEquals(
                "policy.moved-on",
                refusal(() -> house.does("second", () -> house.publications().publish(other, 1, 1))));
    }

    @Test
    void with_four_eyes_the_author_waits_for_a_second_steward_and_a_change_asks_again() {
        house.does("admin", () -> house.publications().askForFourEyes(true));
        assertEquals("policy.needs-four-eyes", refusal(() -> publish("steward")));
        assertEquals("policy.own-draft", refusal(() -> approve("steward")));
        approve("second");
        assertEquals("Second steward", get().approvals().get(0).by());
        write(seen -> house.drafts().removeCategory(draft, seen, "likes"));
        assertEquals(List.of(), get().approvals());
        assertEquals("policy.needs-four-eyes", refusal(() -> publish("steward")));
        approve("second");
        publish("steward");
        assertEquals(draft, house.as("rm", () -> house.policies().current()).version());
    }

    @Test
    void whoever_adds_changes_or_removes_one_row_of_a_draft_has_a_hand_in_it() throws SQLException {
        for (var change : List.of(
                "update policy_purpose set emergency = emergency",
                "delete from policy_purpose_role",
                "update policy_category set many = many",
                "update policy_category_purpose set precision = precision",
                "update policy_category_audience set writes = writes",
                "delete from policy_category_source",
                "update policy_note_audience set writes = writes",
                "insert into policy_note_audience select policy, code, 'front-desk', 'own', false from policy_purpose")) {
            int one = house.as("steward", () -> house.drafts().begin(1));
            try (var raw = Raw.asApp(house.home())) {
                raw.says(idOf("second"), "privacy-steward", null, "oversight");
                raw.run(change + " where policy = " + one);
            }
            var hands = house.as("steward", () -> house.drafts().draft(one)).hands();
            assertEquals(List.of("Colleague steward", "Second steward"), hands, change);
        }
    }

    @Test
    void the_database_looks_for_the_second_pair_of_eyes_itself() throws SQLException {
        house.does("admin", () -> house.publications().askForFourEyes(true));
        try (var raw = Raw.asApp(house.home())) {
            raw.says(idOf("steward"), "privacy-steward", null, "oversight");
            var sql = "select publish_draft(" + draft + ", " + get().revision() + ", 1, now())";
            assertRule("policy.needs-four-eyes", raw, sql);
            assertEquals("42501", state(raw, approval(draft, idOf("steward"))));
            assertEquals("42501", state(raw, approval(draft, idOf("second"))));
            assertEquals("42501", state(raw, "delete from policy_hand"));
            assertEquals("42501", state(raw, "update policy set status = 'published', published_at = now()"));
            assertEquals(0, raw.run("update policy_four_eyes set asked = false"));
            raw.says(idOf("rm"), "privacy-steward", null, "oversight");
            assertRule("policy.not-a-steward", raw, sql);
            raw.says(null, "", null, "");
            assertRule(
                    "policy.drafted-by-nobody", raw, "update policy_category set many = true where policy = " + draft);
        }
    }

    private static String approval(int draft, UUID by) {
        return "insert into policy_approval (policy, colleague_id, at) values (" + draft + ", '" + by + "', now())";
    }

    private static void assertRule(String rule, Raw raw, String sql) {
        var no = assertThrows(Raw.Failed.class, () -> raw.list(sql));
        assertTrue(no.getMessage().contains(rule), no.getMessage());
    }

    private static String state(Raw raw, String sql) {
        return assertThrows(Raw.Failed.class, () -> raw.run(sql)).state();
    }

    private UUID idOf(String signIn) {
        return UUID.fromString(
                owner.list("select id from colleague where sign_in = ?", signIn).get(0));
    }

    private Raw owner() {
        return owner.says(null, "house", null, "directory-care");
    }

    private List<String> shown(UUID customer) {
        return guests.card("rm", customer, "small-talk").facts().stream()
                .map(one -> one.category().code())
                .toList();
    }

    private void approve(String by) {
        var seen = get().revision();
        house.does(by, () -> house.publications().approve(draft, seen));
    }
}

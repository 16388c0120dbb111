package org.regard.policy.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.house.Guests.refusal;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.house.ACategory;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestDatabase;
import org.regard.platform.Ids;
import org.regard.policy.Text;
import org.regard.policy.ValueType;

/** A draft from its first line to the law of the house. */
class DraftsTest {

    private House house;
    private Raw owner;
    private int draft;

    @BeforeEach
    void a_draft_is_begun() {
        var home = TestDatabase.fresh();
        Company.in(home);
        house = House.on(home);
        owner = Raw.asOwner(home);
        var second = Ids.next();
        owner.run("insert into colleague (id, sign_in, name) values (?, 'second', 'Second steward')", second);
        owner.run("insert into colleague_role (colleague_id, role) values (?, 'privacy-steward')", second);
        draft = house.as("steward", () -> house.drafts().begin(1));
    }

    @Test
    void a_draft_begins_as_what_it_was_begun_from_and_nothing_stands_against_it() {
        var begun = get();
        assertEquals(List.of(), house.as("steward", () -> house.drafts().compare(1, draft)));
        assertEquals(1, begun.basedOn());
        assertEquals(List.of("Colleague steward"), begun.hands());
        assertEquals(
                List.of(),
                house.as("steward", () -> house.drafts().findings(draft)).stream()
                        .filter(Finding::stops)
                        .toList());
    }

    @Test
    void what_was_written_is_read_again_as_it_was_written() {
        var parking = ACategory.of(ValueType.CHOICE)
                .called("parking")
                .choices("yes Yes Ja", "no No Nein")
                .keptFor(12)
                .fadingAfter(6)
                .never("small-talk")
                .build();
        write(seen -> house.drafts().keep(draft, seen, parking));
        assertEquals(parking, get().policy().category("parking").orElseThrow());
        var greeting = get().policy().purpose("greeting").orElseThrow();
        write(seen -> house.drafts().keep(draft, seen, greeting));
        assertEquals(greeting, get().policy().purpose("greeting").orElseThrow());
    }

    @Test
    void a_whole_policy_brought_at_once_is_read_again_as_it_was_brought() {
        var policy = get().policy();
        write(seen -> house.drafts().replace(draft, seen, policy, "brought"));
        assertEquals(policy, get().policy());
        assertEquals("brought", get().note());
    }

    @Test
    void a_part_that_could_not_be_published_is_refused_when_it_is_written() {
        var endless = ACategory.of(ValueType.TEXT).called("likes").keptFor(60).build();
        assertEquals(
                "policy.retention-too-long",
                refusal(() -> write(seen -> house.drafts().keep(draft, seen, endless))));
        var capital = ACategory.of(ValueType.TEXT).called("LIKES").build();
        assertEquals(
                "policy.category-code",
                refusal(() -> write(seen -> house.drafts().keep(draft, seen, capital))));
    }

    @Test
    void a_purpose_goes_with_the_lines_that_name_it_but_not_before_those_below_it() {
        assertEquals(
                "policy.purpose-has-others-below",
                refusal(() -> write(seen -> house.drafts().removePurpose(draft, seen, "conversation"))));
        write(seen -> house.drafts().removePurpose(draft, seen, "small-talk"));
        assertTrue(get().policy().purpose("small-talk").isEmpty());
        var findings = house.as("steward", () -> house.drafts().findings(draft));
        assertTrue(findings.stream().anyMatch(one -> one.isAbout(Finding.Part.CATEGORY, "likes") && one.stops()));
        assertEquals("policy.unfinished", refusal(() -> publish("steward")));
    }

    @Test
    void two_stewards_do_not_overwrite_each_other() {
        var seen = get().revision();
        house.as("steward", () -> house.drafts().removeCategory(draft, seen, "likes"));
        assertEquals(
                "policy.draft-changed",
                refusal(() -> house.as("second", () -> house.drafts().removeCategory(draft, seen, "industry"))));
    }

    @Test
    void a_discarded_draft_is_gone_and_a_published_one_is_not_discarded() {
        var seen = get().revision();
        house.does("steward", () -> house.drafts().discard(draft, seen));
        assertEquals("policy.no-such-draft", refusal(this::get));
        assertEquals(
                "policy.no-such-draft",
                refusal(() -> house.does("steward", () -> house.drafts().discard(1, 1))));
    }

    @Test
    void publishing_is_effective_at_once_and_touches_no_fact() {
        var mira = new Guests(house).person("rm", "Mira Sonntag");
        new Guests(house).fact("rm", mira, "likes", "sailing");
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
        return new Guests(house)
                .card("rm", customer, "small-talk").facts().stream()
                        .map(one -> one.category().code())
                        .toList();
    }

    private Draft get() {
        return house.as("steward", () -> house.drafts().draft(draft));
    }

    private void write(ToLongFunction<Long> change) {
        var seen = get().revision();
        assertNotEquals(seen, house.as("steward", () -> change.applyAsLong(seen)));
    }

    private void approve(String by) {
        var seen = get().revision();
        house.does(by, () -> house.publications().approve(draft, seen));
    }

    private void publish(String by) {
        var seen = get().revision();
        int current = house.as(by, () -> house.policies().current()).version();
        house.does(by, () -> house.publications().publish(draft, seen, current));
    }

    @Test
    void a_change_of_words_shows_in_the_comparison() {
        write(seen -> house.drafts().head(draft, seen, new Heading(new Text("Less", "Weniger"), "why", 24)));
        var changes = house.as("steward", () -> house.drafts().compare(1, draft)).stream()
                .map(Change::aspect)
                .toList();
        assertEquals(List.of("title", "title", "customer-months"), changes);
        assertEquals("policy.retention-too-long", firstStop());
    }

    private String firstStop() {
        return house.as("steward", () -> house.drafts().findings(draft)).stream()
                .filter(Finding::stops)
                .map(one -> one.refusal().rule())
                .findFirst()
                .orElse("");
    }
}

package org.regard.policy.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.house.Guests.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regard.house.ACategory;
import org.regard.policy.Text;
import org.regard.policy.ValueType;

/** A draft from its first line on, while it is written. */
class DraftsTest extends WithADraft {

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
    void a_heading_has_a_title_in_both_languages_and_an_end_for_customers() {
        var begun = get();
        assertEquals("policy.title-missing", refusal(() -> head(new Heading(new Text("Less", " "), "why", 24))));
        for (int months : new int[] {0, 601}) {
            assertEquals(
                    "policy.customer-months",
                    refusal(() -> head(new Heading(new Text("Less", "Weniger"), "why", months))));
        }
        assertEquals(begun, get());
    }

    @Test
    void a_draft_begins_from_what_is_or_was_in_force_alone() {
        for (int from : new int[] {draft, 4711}) {
            assertEquals(
                    "policy.no-such-version",
                    refusal(() -> house.as("steward", () -> house.drafts().begin(from))));
        }
        assertEquals(1, house.as("steward", () -> house.drafts().all()).size());
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

    private void head(Heading heading) {
        write(seen -> house.drafts().head(draft, seen, heading));
    }

    @Test
    void a_change_of_words_shows_in_the_comparison() {
        head(new Heading(new Text("Less", "Weniger"), "why", 24));
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

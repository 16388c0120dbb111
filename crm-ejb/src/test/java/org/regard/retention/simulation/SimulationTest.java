package org.regard.retention.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.house.Guests.refusal;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.house.ACategory;
import org.regard.house.TestClock;
import org.regard.house.WithMira;
import org.regard.policy.Category;
import org.regard.policy.Precision;
import org.regard.policy.ValueType;
import org.regard.policy.draft.Heading;
import org.regard.retention.Holds;
import org.regard.retention.SetHold;
import org.regard.retention.Staying;

/** What a draft would do to what is really kept, said before it is published. */
class SimulationTest extends WithMira {

    private static final Look OVERSIGHT = Look.of("oversight");

    private int draft;

    @BeforeEach
    void a_house_with_guests() {
        guests.fact("rm", mira, "likes", "sailing");
        guests.fact("rm", mira, "likes", "tea");
        guests.fact("rm", guests.person("rm", "Theo Falk"), "likes", "chess");
        draft = house.as("steward", () -> house.drafts().begin(1));
    }

    @Test
    void a_draft_that_changes_nothing_does_nothing() {
        var found = simulate();
        assertTrue(found.isQuiet());
        assertEquals(0, found.counted());
    }

    @Test
    void a_removed_category_disappears_for_everybody_and_its_facts_go() {
        write(seen -> house.drafts().removeCategory(draft, seen, "likes"));
        var found = simulate();
        assertEquals(List.of(new Simulation.Going("likes", "removed", 3, 2, 0)), found.going());
        assertTrue(found.shifts().stream().allMatch(one -> one.kind() == Simulation.Kind.DISAPPEARS));
        assertTrue(found.shifts().stream()
                .anyMatch(one -> one.purpose().equals("small-talk")
                        && one.role().equals("relationship-manager")
                        && one.facts() == 3
                        && one.people() == 2));
    }

    @Test
    void never_kept_from_now_on_is_told_apart_from_removed() {
        write(seen -> house.drafts()
                .keep(
                        draft,
                        seen,
                        ACategory.of(ValueType.TEXT)
                                .called("likes")
                                .neverKept()
                                .servingNothing()
                                .readBy()
                                .from()
                                .build()));
        assertEquals("never-kept", simulate().going().get(0).why());
    }

    @Test
    void a_shorter_retention_names_what_would_go_and_what_is_held_back() {
        house.clock().turnTo(TestClock.START.plusMonths(13));
        guests.fact("rm", mira, "likes", "opera");
        change(
                "likes",
                category -> ACategory.like(category).keptFor(12).fadingAfter(6).build());
        hold("likes");
        var found = simulate();
        assertEquals(List.of(new Simulation.Going("likes", "shorter", 3, 2, 2)), found.going());
        assertEquals(List.of(), found.shifts());
        assertEquals(4, found.counted());
    }

    @Test
    void a_coarser_view_is_less_and_a_new_reader_sees_more() {
        change("birthday", category -> ACategory.like(category)
                .serving("small-talk", Precision.YEAR)
                .build());
        var kinds = simulate().shifts().stream()
                .filter(one -> one.purpose().equals("greeting"))
                .map(Simulation.Shift::kind)
                .distinct()
                .toList();
        assertEquals(List.of(Simulation.Kind.DISAPPEARS), kinds);
    }

    @Test
    void what_would_lean_on_a_permission_that_nobody_gave_is_named() {
        guests.fact("rm", mira, "how-we-met", "at the regatta");
        change(
                "how-we-met",
                category -> ACategory.like(category).onGround("permission", "").build());
        assertEquals(
                List.of(new Simulation.Going("how-we-met", "no-permission", 1, 1, 0)),
                simulate().going());
    }

    @Test
    void customers_whose_entries_would_end_are_counted() {
        house.clock().turnTo(TestClock.START.plusMonths(30));
        write(seen -> house.drafts()
                .head(draft, seen, new Heading(house.policies().current().title(), "", 24)));
        assertEquals(new Simulation.CustomersGoing(2, Map.of()), simulate().customers());
    }

    @Test
    void article_5_2_the_simulation_is_journalled_with_what_it_counted() {
        write(seen -> house.drafts().removeCategory(draft, seen, "likes"));
        simulate();
        var entry = house.as("", () -> {
            house.scopes().enterAsHouse("oversight");
            return house.database()
                    .one(
                            "select purpose || ' ' || array_to_string(categories, ',') from disclosure where act = 'simulate'",
                            row -> row.getString(1))
                    .orElseThrow();
        });
        assertEquals("oversight likes", entry);
    }

    @Test
    void nobody_simulates_for_a_purpose_that_is_not_theirs() {
        assertEquals(
                "purpose.not-for-role",
                refusal(() -> house.as("steward", () -> simulations().simulate(draft, Look.of("greeting")))));
        assertEquals(
                "purpose.missing",
                refusal(() -> house.as("steward", () -> simulations().simulate(draft, Look.of("")))));
    }

    private void hold(String category) {
        var wish = new SetHold(
                "a question is open",
                mira,
                category,
                null,
                house.clock().today().plusDays(30),
                house.clock().today().plusDays(60));
        house.as("steward", () -> new Holds(
                        house.scopes(), house.journal(), house.database(), house.vault(), house.textQuestions())
                .set(wish, OVERSIGHT));
    }

    private Simulation simulate() {
        return house.as("steward", () -> simulations().simulate(draft, OVERSIGHT));
    }

    private Simulations simulations() {
        return new Simulations(
                house.drafts(),
                house.scopes(),
                house.journal(),
                new SimulationQueries(house.database()),
                new Staying(house.database(), List.of()));
    }

    private void change(String code, UnaryOperator<Category> how) {
        var category = house.policies().current().category(code).orElseThrow();
        write(seen -> house.drafts().keep(draft, seen, how.apply(category)));
    }

    private void write(java.util.function.LongUnaryOperator change) {
        house.as("steward", () -> change.applyAsLong(house.drafts().draft(draft).revision()));
    }
}

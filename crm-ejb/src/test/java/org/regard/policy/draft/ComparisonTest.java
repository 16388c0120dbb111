package org.regard.policy.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regard.house.ACategory;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Precision;
import org.regard.policy.Purpose;
import org.regard.policy.Reach;
import org.regard.policy.Role;
import org.regard.policy.Text;
import org.regard.policy.ValueType;

/** The difference between two versions, as a person reads it. */
class ComparisonTest {

    private static final Text WORDS = new Text("words", "Worte");

    @Test
    void a_version_differs_in_nothing_from_itself() {
        assertEquals(List.of(), said(address().build(), address().build()));
    }

    @Test
    void what_came_and_what_went() {
        assertEquals(
                List.of("phone added: →  MORE", "address removed: →  LESS"),
                said(address().build(), phone().build()));
    }

    @Test
    void a_coarser_precision_shows_less_and_a_finer_one_more() {
        var whole = address().serving("talk", Precision.FULL).build();
        var city = address().serving("talk", Precision.CITY).build();
        assertEquals(List.of("address use talk: full → city LESS"), said(whole, city));
        assertEquals(List.of("address use talk: city → full MORE"), said(city, whole));
    }

    @Test
    void a_purpose_that_is_served_no_more_stands_alone() {
        assertEquals(
                List.of("address use talk: full →  LESS"),
                said(
                        address().serving("talk", Precision.FULL).build(),
                        address().servingNothing().build()));
    }

    @Test
    void retention_reach_and_writing_each_have_their_line() {
        var team = new Category.Audience(Role.FRONT_DESK, Reach.TEAM, false);
        var house = new Category.Audience(Role.FRONT_DESK, Reach.HOUSE, true);
        assertEquals(
                List.of(
                        "address keep:  → 12 LESS",
                        "address reader front-desk: team → house MORE",
                        "address writer front-desk:  → true MORE"),
                said(
                        address().readBy(team).build(),
                        address().readBy(house).keptFor(12).build()));
    }

    @Test
    void never_kept_any_more_is_said_first() {
        assertEquals(
                "address never-kept: false → true LESS",
                said(address().build(), address().neverKept().servingNothing().build())
                        .get(0));
    }

    private static ACategory address() {
        return ACategory.of(ValueType.ADDRESS).serving("talk", Precision.FULL);
    }

    private static ACategory phone() {
        return ACategory.of(ValueType.PHONE).serving("talk", Precision.FULL);
    }

    private static List<String> said(Category was, Category is) {
        return Comparison.of(policy(was), policy(is)).stream()
                .map(one -> (one.code() + " " + one.aspect() + " " + one.of()).strip() + ": " + one.before() + " → "
                        + one.after() + " " + one.effect())
                .map(line -> line.replace(":  →  ", ": →  "))
                .toList();
    }

    private static Policy policy(Category category) {
        var talk = new Purpose("talk", Optional.empty(), WORDS, WORDS, false, false, Set.of(Role.FRONT_DESK));
        return new Policy(2, WORDS, Instant.EPOCH, 36, List.of(talk), List.of(category));
    }
}

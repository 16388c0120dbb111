package org.regard.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a word of the policy reaches down the tree of purposes. */
class PolicyTest {

    private static final Text NAME = new Text("name", "Name");
    private static final Purpose RELATIONSHIP = purpose("relationship", null);
    private static final Purpose CONVERSATION = purpose("conversation", "relationship");
    private static final Purpose SMALL_TALK = purpose("small-talk", "conversation");
    private static final Purpose SERVICE = purpose("service", null);

    @Test
    void what_is_allowed_above_is_allowed_below() {
        var category = category(Map.of("relationship", Precision.FULL), Set.of());
        assertEquals(
                List.of(RELATIONSHIP, CONVERSATION, SMALL_TALK),
                policy(category).servedBy(category));
    }

    @Test
    void a_prohibition_wins_over_a_permission_above_it() {
        var category = category(Map.of("relationship", Precision.FULL), Set.of("small-talk"));
        assertEquals(List.of(RELATIONSHIP, CONVERSATION), policy(category).servedBy(category));
    }

    @Test
    void a_prohibition_reaches_down_and_wins_over_a_permission_below_it() {
        var category =
                category(Map.of("relationship", Precision.FULL, "small-talk", Precision.FULL), Set.of("conversation"));
        assertEquals(List.of(RELATIONSHIP), policy(category).servedBy(category));
    }

    @Test
    void the_nearest_word_says_how_finely() {
        var category = category(Map.of("relationship", Precision.FULL, "conversation", Precision.YEAR), Set.of());
        assertEquals(Optional.of(Precision.FULL), policy(category).precision(category, "relationship"));
        assertEquals(Optional.of(Precision.YEAR), policy(category).precision(category, "small-talk"));
    }

    @Test
    void a_purpose_that_nothing_speaks_of_is_not_served() {
        var category = category(Map.of("relationship", Precision.FULL), Set.of());
        assertEquals(Optional.empty(), policy(category).precision(category, "service"));
        assertEquals(Optional.empty(), policy(category).precision(category, "no-such-purpose"));
    }

    private static Policy policy(Category category) {
        var purposes = List.of(RELATIONSHIP, CONVERSATION, SMALL_TALK, SERVICE);
        return new Policy(2, NAME, Instant.EPOCH, 36, purposes, List.of(category));
    }

    private static Purpose purpose(String code, String parent) {
        return new Purpose(code, Optional.ofNullable(parent), NAME, NAME, false, false, Set.of());
    }

    private static Category category(Map<String, Precision> uses, Set<String> prohibited) {
        return new Category(
                "likes",
                "person",
                ValueType.DATE,
                NAME,
                NAME,
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                80,
                List.of(),
                false,
                false,
                "permission",
                NAME,
                uses,
                prohibited,
                List.of(),
                Set.of());
    }
}

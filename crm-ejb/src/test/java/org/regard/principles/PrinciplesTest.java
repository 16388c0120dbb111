package org.regard.principles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;
import org.regard.house.Raw;

/** Ten principles hold, and each stands on guards: with any of them switched off its check fails. */
class PrinciplesTest {

    /** Triggers and policies of the walked tables that are no guard of a principle, and why. */
    private static final Map<String, String> NO_GUARD = Map.ofEntries(
            Map.entry("customer.match_is_renamed", "keeps the keys of the search for duplicates fresh"),
            Map.entry("fact.match_is_stale_after_insert", "keeps the keys of the search for duplicates fresh"),
            Map.entry("fact.match_is_stale_after_update", "keeps the keys of the search for duplicates fresh"),
            Map.entry("fact.match_is_stale_after_delete", "keeps the keys of the search for duplicates fresh"),
            Map.entry("fact.third_fact_gone", "tidies after an erasure: ContestLawTest"),
            Map.entry("note.ends", "lets the house end a note that a hold keeps: CoveredWhileHeldTest"),
            Map.entry("note.comes_along", "lets the house bring a note along when two entries become one: MergeTest"),
            Map.entry("note.reasons_go_along", "tidies after an erasure: a reason goes with its note"),
            Map.entry("fact.reasons_go_along", "tidies after an erasure: FactWordsTest, TextsAskedTest"),
            Map.entry("hold.reasons_go_along", "tidies after an erasure: FactWordsTest, TextsAskedTest"),
            Map.entry("objection.reasons_go_along", "tidies after an erasure: FactWordsTest, TextsAskedTest"),
            Map.entry("rights_request.reasons_go_along", "tidies after an erasure: FactWordsTest, TextsAskedTest"),
            Map.entry("boundary.reasons_go_along", "tidies after an erasure: FreeTextTest"),
            Map.entry("passed_on.reasons_go_along", "tidies after an erasure: FreeTextTest"),
            Map.entry("wall.reasons_go_along", "tidies after an erasure: FreeTextTest"),
            Map.entry("emergency_alert.reasons_go_along", "tidies after an erasure: FreeTextTest"),
            Map.entry("import_replaced.reasons_go_along", "tidies after an import: ReplacedWordsTest"),
            Map.entry("policy.notes_as_in_force", "a draft begins with the words in force; it grants nothing"),
            Map.entry("policy.note_audience_as_in_force", "a draft begins with the words in force; it grants nothing"),
            Map.entry("customer.names_follow", "the day that a name remembers: NamesThatEndTest"),
            Map.entry("customer.wall_follows_care", "a wall goes along with who serves: WallTest"),
            Map.entry("customer.wall_is_not_merged", "two sides of a wall are not made one: WallTest"),
            Map.entry(
                    "customer.standing_is_asked_again",
                    "what was found out ends with what may change it: StandingTest"),
            Map.entry(
                    "objection.standing_is_asked_again",
                    "what was found out ends with what may change it: StandingTest"),
            Map.entry(
                    "policy_current.standing_is_asked_again",
                    "what was found out ends with what may change it: StandingTest"),
            Map.entry(
                    "wall_side.standing_is_asked_again",
                    "what was found out ends with what may change it: StandingTest"),
            Map.entry("topic_family.topics_changed", "tells the reader of the words that they are new"),
            Map.entry("boundary.comes_again", "tried with the policies of all other tables: EveryPolicyTest"),
            Map.entry("boundary_words.comes_again", "tried with the policies of all other tables: EveryPolicyTest"));

    /** Triggers that note what went and what was said, so that a restored backup takes it again: GoneSinceABackupTest. */
    private static final String SINCE = "_since";
    /** Triggers that note who wrote a draft, for four eyes: PublicationsTest. */
    private static final String HAND = ".leaves_a_hand";

    private static Town town;

    @BeforeAll
    static void people_are_known() {
        town = new Town();
    }

    @ParameterizedTest
    @EnumSource(Principle.class)
    void the_principle_holds(Principle principle) {
        try (var in = new BreakIn(town.home)) {
            principle.check(in, town);
        }
    }

    static Stream<Arguments> guards() {
        return Arrays.stream(Principle.values())
                .flatMap(one -> one.guards().stream().map(guard -> Arguments.of(one, guard)));
    }

    @ParameterizedTest
    @MethodSource("guards")
    void with_the_guard_switched_off_its_check_fails(Principle principle, Guard guard) throws Exception {
        try (var in = new BreakIn(town.home)) {
            in.without(guard.off());
            assertThrows(AssertionFailedError.class, () -> principle.check(in, town), "held without " + guard);
        }
    }

    @Test
    void every_policy_and_trigger_around_customer_data_is_some_principles_guard() throws Exception {
        var named = new HashSet<>(NO_GUARD.keySet());
        guards().map(one -> (Guard) one.get()[1])
                .forEach(guard -> guard.catalogue().ifPresent(named::add));
        assertEquals(Set.of(), rest(catalogue(), named), "without a guard");
        assertEquals(Set.of(), rest(named, catalogue()), "named, and not there");
    }

    private static List<String> catalogue() throws Exception {
        try (var raw = Raw.asOwner(town.home)) {
            var found = new ArrayList<>(raw.list(
                    "select tablename || '.' || policyname from pg_policies where schemaname = 'regard' and tablename in"
                            + " ('customer', 'fact', 'note', 'permission', 'boundary', 'boundary_words', 'journal_seal')"
                            + " or tablename in ('disclosure', 'disclosure_subject', 'disclosure_unsealed')"));
            found.addAll(raw.list(
                    "select c.relname || '.' || t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                            + " where not t.tgisinternal and t.tgparentid = 0"));
            found.removeIf(one -> one.endsWith(SINCE) || one.contains(HAND));
            return found;
        }
    }

    private static Set<String> rest(Iterable<String> all, Iterable<String> known) {
        var rest = new TreeSet<String>();
        all.forEach(rest::add);
        known.forEach(rest::remove);
        return rest;
    }
}

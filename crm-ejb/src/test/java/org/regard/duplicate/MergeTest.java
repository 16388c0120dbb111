package org.regard.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.boundary.SetBoundary;
import org.regard.disclosure.Look;
import org.regard.house.Guests;
import org.regard.house.Raw;
import org.regard.house.WithMira;
import org.regard.interaction.WriteNote;
import org.regard.knowledge.CardView;
import org.regard.knowledge.RecordFact;
import org.regard.platform.Refused;

/** Merging, taking back, and the sweep that ends it. */
class MergeTest extends WithMira {

    private static final Look CARE = Look.of("directory-care");
    private UUID myra;

    @BeforeEach
    void two_entries_of_one_person() {
        myra = guests.person("rm", "Myra Sontag");
        tell(mira, "phone", "+49 40 7654321");
        tell(mira, "language", "de");
        tell(myra, "phone", "+49 171 7654321");
        tell(myra, "birthday", "1980-05-01");
    }

    @Test
    void what_only_the_other_has_comes_along_and_what_both_have_stays() {
        merge(Map.of());
        var known = known(mira, "greeting");
        assertTrue(shown(known).contains("birthday"), shown(known).toString());
        assertEquals(2, raw("select count(*) from fact where category = 'phone' and customer_id = '" + mira + "'"));
    }

    @Test
    void the_merged_entry_is_gone_for_everybody() {
        merge(Map.of());
        assertEquals(
                "customer.absent", refused(() -> house.helloCards().card(myra, Look.of("greeting"), Locale.ENGLISH)));
        var found = house.as("desk", () -> house.directory().search("Sontag", null, 10, Look.of("greeting")));
        assertEquals(List.of(), found.items());
    }

    @Test
    void a_conflict_stops_until_somebody_says_whose_word_stays() {
        tell(myra, "language", "en");
        assertEquals("merge.conflict", refused(() -> house.merges().merge(mira, myra, Map.of(), CARE)));
        assertEquals(0, raw("select count(*) from merge"));
        merge(Map.of("language", Side.THEIRS));
        assertEquals(1, raw("select count(*) from fact where category = 'language' and customer_id = '" + mira + "'"));
    }

    @Test
    void taking_back_puts_both_entries_as_they_were() {
        tell(myra, "language", "en");
        var before = everything();
        var merge = merge(Map.of("language", Side.THEIRS));
        house.does("rm", () -> house.merges().takeBack(merge, CARE));
        assertEquals(before, everything());
        assertTrue(shown(known(myra, "greeting")).contains("language"));
    }

    @Test
    void what_was_changed_since_is_not_taken_back_over_it() {
        var merge = merge(Map.of());
        house.does("rm", () -> house.facts().forget(mira, birthday(mira), Look.of("greeting")));
        assertEquals("merge.changed-since", refused(() -> {
            house.merges().takeBack(merge, CARE);
            return null;
        }));
    }

    @Test
    void the_next_sweep_ends_it() {
        var merge = merge(Map.of());
        house.does("", () -> {
            house.scopes().enterAsHouse("directory-care");
            assertEquals(1, house.mergedEntries().letGo(house.clock().instant(), null, 10));
        });
        assertEquals("merge.absent", refused(() -> {
            house.merges().takeBack(merge, CARE);
            return null;
        }));
        assertEquals(0, raw("select count(*) from customer where id = '" + myra + "'"));
        assertTrue(shown(known(mira, "greeting")).contains("birthday"));
    }

    @Test
    void an_entry_is_not_merged_with_itself_or_with_another_kind() {
        assertEquals("merge.itself", refused(() -> house.merges().merge(mira, mira, Map.of(), CARE)));
        var firm = new Guests(house).organisation("rm", "Sonntag GmbH");
        assertEquals("merge.kind", refused(() -> house.merges().merge(mira, firm, Map.of(), CARE)));
    }

    @Test
    void who_looked_at_the_merged_entry_stays_on_the_list() {
        house.as("desk", () -> house.helloCards().card(myra, Look.of("greeting"), Locale.ENGLISH));
        merge(Map.of());
        var readers = house.as("steward", () -> house.mirrors().readers(mira, null, 50, Look.of("access-request")));
        assertTrue(readers.toString().contains("card"), readers.toString());
    }

    @Test
    void not_a_duplicate_is_remembered() {
        tell(mira, "birthday", "1980-05-01");
        search();
        assertEquals(1, house.as("rm", () -> house.duplicates().open(10, CARE)).size());
        house.does("rm", () -> house.duplicates().different(mira, myra, CARE));
        search();
        assertEquals(List.of(), house.as("rm", () -> house.duplicates().open(10, CARE)));
    }

    @Test
    void a_pair_that_no_search_proposed_is_not_decided() {
        assertEquals("duplicate.absent", refused(() -> {
            house.duplicates().different(mira, myra, CARE);
            return null;
        }));
        assertEquals(0, raw("select count(*) from duplicate"));
        assertEquals(0, raw("select count(*) from disclosure where act = 'confirm'"));
    }

    @Test
    void what_is_contested_or_about_somebody_else_does_not_come_along_unseen() {
        var phone = UUID.fromString(
                text("select id::text from fact where category = 'phone' and customer_id = '" + myra + "'"));
        house.does("desk", () -> house.word().contests().contest(myra, phone, Look.of("expected-call")));
        stopped("merge.special", mira, myra);
        house.as("rm", () -> house.merges().merge(myra, mira, Map.of(), CARE));
    }

    @Test
    void whom_only_their_own_team_finds_is_not_merged_into_somebody_whom_all_find() {
        var still = new Guests(house).forTeamOnly("rm", "Mira Sonntag");
        stopped("merge.team-only", mira, still);
        house.as("rm", () -> house.merges().merge(still, mira, Map.of(), CARE));
    }

    @Test
    void what_the_one_that_stays_does_not_want_written_down_does_not_come_along() {
        house.does(
                "rm", () -> house.boundaries().set(mira, SetBoundary.category("birthday"), 0, Look.of("conversation")));
        stopped("merge.wishes-ours", mira, myra);
        house.does("rm", () -> house.facts().forget(myra, birthday(myra), Look.of("greeting")));
        merge(Map.of());
    }

    @Test
    void who_is_not_there_is_merged_with_nobody() {
        var nobody = UUID.randomUUID();
        assertEquals("customer.absent", refused(() -> house.merges().merge(mira, nobody, Map.of(), CARE)));
        assertEquals("customer.absent", refused(() -> house.merges().merge(nobody, mira, Map.of(), CARE)));
        assertEquals(0, raw("select count(*) from merge"));
    }

    /** The page says so before, the merge is refused, and both entries are as they were. */
    private void stopped(String rule, UUID stays, UUID goes) {
        var before = everything();
        var view = house.as("rm", () -> house.merges().compare(stays, goes, CARE, Locale.ENGLISH));
        assertEquals(rule, view.stops().orElseThrow().rule());
        assertEquals(rule, refused(() -> house.merges().merge(stays, goes, Map.of(), CARE)));
        assertEquals(0, raw("select count(*) from merge"));
        assertEquals(before, everything());
    }

    @Test
    void nobody_moves_into_their_own_reach_what_lies_beyond_it() {
        var guests = new Guests(house);
        guests.fact("rm", mira, "invoice-email", "books@example.org");
        var dummy = guests.person("other", "Mira Sonntag");
        guests.fact("other", dummy, "invoice-email", "books@example.org");
        beyond(dummy, mira);
        beyond(mira, dummy);
        house.as("steward", () -> house.merges().merge(dummy, mira, Map.of(), CARE));
    }

    @Test
    void what_all_may_write_is_moved_by_a_colleague_of_another_team() {
        var same = new Guests(house).person("other", "Mira Sonntag");
        house.as("other", () -> house.merges().merge(same, mira, Map.of(), CARE));
    }

    @Test
    void notes_are_no_more_moved_into_reach_than_facts() {
        var guests = new Guests(house);
        guests.note("rm", mira, WriteNote.of("They need a new key.", "We order it.", "Call on Monday."));
        beyond(guests.person("other", "Mira Sonntag"), mira);
        house.as("rm", () -> house.merges().merge(myra, mira, Map.of(), CARE));
        assertEquals(1, raw("select count(*) from note where customer_id = '" + myra + "'"), "who looks after both");
    }

    /** Neither told whether both say the same, nor merged. */
    private void beyond(UUID stays, UUID goes) {
        var view = house.as("other", () -> house.merges().compare(stays, goes, CARE, Locale.ENGLISH));
        assertEquals("merge.not-yours", view.stops().orElseThrow().rule());
        assertFalse(
                view.lines().toString().contains("invoice-email"), view.lines().toString());
        assertEquals(0, view.notes());
        assertEquals(
                "merge.not-yours",
                Guests.refusal(() -> house.as("other", () -> house.merges().merge(stays, goes, Map.of(), CARE))));
        assertEquals(0, raw("select count(*) from merge"));
    }

    private void search() {
        house.does("", () -> house.searchWork().start());
        while (house.as("", () -> house.searchWork().step())) {
            assertTrue(true);
        }
    }

    private UUID merge(Map<String, Side> choices) {
        return house.as("rm", () -> house.merges().merge(mira, myra, choices, CARE));
    }

    private CardView known(UUID customer, String purpose) {
        return house.as("rm", () -> house.helloCards().known(customer, Look.of(purpose), Locale.ENGLISH));
    }

    private static List<String> shown(CardView known) {
        return known.facts().stream().map(fact -> fact.category().code()).toList();
    }

    private String refused(java.util.concurrent.Callable<?> what) {
        return assertThrows(Refused.class, () -> house.as("rm", () -> what.call()))
                .refusal()
                .rule();
    }

    private void tell(UUID id, String category, String value) {
        house.does("rm", () -> house.facts().record(id, RecordFact.told(category, value), Look.of("conversation")));
    }

    private UUID birthday(UUID customer) {
        return UUID.fromString(
                text("select id::text from fact where category = 'birthday' and customer_id = '" + customer + "'"));
    }

    private String everything() {
        return text(
                """
                select string_agg(r, E'\\n' order by r) from (
                  select to_jsonb(f)::text as r from fact f union all select to_jsonb(l)::text from customer_lookup l
                  union all select (to_jsonb(c) - 'version')::text from customer c
                  union all select to_jsonb(a)::text from affiliation a) all_of_it""");
    }

    private int raw(String sql) {
        return Integer.parseInt(text(sql));
    }

    private String text(String sql) {
        try (var app = Raw.asApp(house.home())) {
            return app.says(null, "house", null, "directory-care").list(sql).get(0);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}

package org.regard.policy.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.PolicyDesk;
import org.regard.house.Raw;
import org.regard.house.TestDatabase;
import org.regard.platform.Refused;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;
import org.regard.policy.file.Start;

/** GDPR Art. 30: what the house says about its processing is what its policy does. */
class RecordsOfProcessingTest {

    private static final Controller BANK = new Controller(
            "Hafenbank eG",
            "Am Kai 1, 20457 Hamburg",
            "datenschutz@hafenbank.example",
            "",
            "",
            "Ida Recht, ida@hafenbank.example",
            "",
            "",
            "");

    private TestDatabase home;
    private House house;
    private PolicyDesk desk;

    @BeforeEach
    void a_house() {
        home = TestDatabase.fresh();
        Company.in(home);
        house = House.on(home);
        desk = new PolicyDesk(house);
        // Version 1 came into force with the migration, on the database's day.
        house.clock().turnTo(LocalDate.of(2100, 1, 1));
    }

    @Test
    void article_30_the_record_names_the_controller_and_the_officer() {
        assertFalse(current().controller().isSaid());
        house.does("steward", () -> desk.records().state(BANK));
        assertEquals(BANK, current().controller());
        assertTrue(current().controller().isSaid());
    }

    @Test
    void article_30_every_purpose_for_which_somebody_may_look_is_an_activity_with_its_data_and_readers() {
        var record = current();
        var purposes = record.policy().purposes().stream()
                .filter(one -> !one.roles().isEmpty())
                .map(Purpose::code)
                .toList();
        assertEquals(
                purposes,
                record.activities().stream().map(one -> one.purpose().code()).toList());
        for (var activity : record.activities()) {
            var shown = activity.uses().stream()
                    .map(one -> one.category().code() + " " + one.precision().code())
                    .collect(Collectors.toSet());
            // What the database hands out for the purpose, to whomever, is in the record.
            var granted = Raw.asApp(home)
                    .list(
                            "select distinct category || ' ' || precision from policy_grant where purpose = ?",
                            activity.purpose().code());
            assertTrue(shown.containsAll(granted), activity.purpose().code());
        }
    }

    @Test
    void article_30_every_category_that_is_kept_has_a_time_limit_a_ground_and_a_purpose() {
        var record = current();
        var used = record.activities().stream()
                .flatMap(one -> one.uses().stream())
                .map(one -> one.category().code())
                .collect(Collectors.toSet());
        for (var category : record.kept()) {
            assertTrue(used.contains(category.code()), category.code());
            assertFalse(category.ground().equals("none"), category.code());
        }
        assertTrue(record.policy().customerMonths() > 0);
    }

    @Test
    void article_30_a_new_version_changes_the_record_at_once_and_says_what_is_different() {
        assertEquals(List.of(), current().changes());
        int draft = desk.bring(Start.BANK);
        assertEquals(1, current().policy().version());
        desk.publish(draft);
        var record = current();
        assertEquals(draft, record.policy().version());
        assertEquals(1, record.before().orElseThrow().version());
        var changed = record.changes().stream()
                .map(one -> one.about().code() + " " + one.code() + " " + one.aspect())
                .collect(Collectors.toSet());
        assertTrue(changed.containsAll(
                Set.of("purpose loan-advice added", "purpose delivery removed", "category loan-circumstances added")));
    }

    @Test
    void article_30_conversation_notes_are_in_it_with_their_purposes_and_end() {
        assertEquals(12, current().notes().months());
        assertTrue(current().notes().serve("conversation"));
        desk.publish(desk.bring(Start.CLINIC));
        assertEquals(List.of(), current().notes().audience());
    }

    @Test
    void an_older_version_stays_readable() {
        int draft = desk.bring(Start.CLINIC);
        desk.publish(draft);
        var old = house.as("lead", () -> desk.records().version(1));
        assertEquals(34, old.kept().size());
        assertTrue(old.before().isEmpty());
    }

    @Test
    void a_draft_has_no_record() {
        int draft = desk.bring(Start.CLINIC);
        assertEquals(
                "policy.no-such-version",
                Guests.refusal(() -> house.as("steward", () -> desk.records().version(draft))));
    }

    @Test
    void a_controller_without_a_name_or_a_way_to_reach_it_is_nobody() {
        var nobody = new Controller("Hafenbank", "", " ", "", "", "", "", "", "");
        assertEquals("record.controller-missing", refusal(nobody));
        assertFalse(current().controller().isSaid());
    }

    @Test
    void nobody_writes_a_novel_there() {
        var novel = new Controller("A", "", "b", "", "", "", "x".repeat(601), "", "");
        assertEquals("record.too-long", refusal(novel));
    }

    @Test
    void what_is_taken_back_is_gone() {
        house.does("steward", () -> desk.records().state(BANK));
        var without = new Controller(BANK.name(), "", BANK.contact(), "", "", "", "", "", "");
        house.does("steward", () -> desk.records().state(without));
        assertEquals(without, current().controller());
    }

    @Test
    void what_is_never_kept_is_in_no_activity() {
        var record = current();
        var never = record.neverKept().stream().map(Category::code).collect(Collectors.toSet());
        assertEquals(23, never.size());
        assertTrue(record.activities().stream()
                .flatMap(one -> one.uses().stream())
                .noneMatch(one -> never.contains(one.category().code())));
        assertTrue(record.activities().stream()
                .anyMatch(one -> one.purpose().code().equals(Policy.ACCESS_REQUEST)
                        && one.uses().size() == record.kept().size()));
    }

    private RecordOfProcessing current() {
        return house.as("steward", () -> desk.records().current());
    }

    private String refusal(Controller controller) {
        return assertThrows(
                        Refused.class,
                        () -> house.does("steward", () -> desk.records().state(controller)))
                .refusal()
                .rule();
    }
}

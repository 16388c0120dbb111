package org.regard.principles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.house.Guests.CARE;
import static org.regard.house.Guests.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.regard.house.Guests;
import org.regard.house.Raw;
import org.regard.house.WithAHouse;
import org.regard.interaction.WriteNote;
import org.regard.knowledge.RecordFact;
import org.regard.policy.Role;
import org.regard.policy.file.PolicyFile;
import org.regard.policy.file.Start;

/** No decision by a rule alone (GDPR Art. 22): the house proposes and compares, a person decides, and nobody is given a mark. */
class NoMachineDecidesLawTest extends WithAHouse {

    private static final Pattern MARKS = Pattern.compile(
            "scor(e|ing)|rating|ranking|segment|propensity|predict|profil|creditworth|lifetime|churn|potential",
            Pattern.CASE_INSENSITIVE);

    @Test
    void article_22_no_table_keeps_a_mark_of_a_person() throws Exception {
        try (var raw = Raw.asOwner(house.home())) {
            var found = new TreeSet<String>();
            for (var column : raw.list(
                    """
                    select c.table_name || '.' || c.column_name || ' ' || c.data_type from information_schema.columns c
                    where c.table_schema = 'regard'""")) {
                if (MARKS.matcher(column).find()) {
                    found.add(column);
                }
            }
            // How alike two entries are, for as long as nobody has said whether they are one: of two, and of nobody.
            assertEquals(new TreeSet<>(List.of("duplicate.score real")), found);
        }
    }

    @Test
    void article_22_no_number_that_weighs_somebody_stands_beside_a_customer() throws Exception {
        try (var raw = Raw.asOwner(house.home())) {
            assertEquals(
                    List.of("duplicate.score"),
                    raw.list(
                            """
                            select c.table_name || '.' || c.column_name from information_schema.columns c
                              join pg_class t on t.relname = c.table_name and t.relnamespace = 'regard'::regnamespace
                            where c.table_schema = 'regard' and c.data_type in ('real', 'double precision', 'numeric')
                              and obj_description(t.oid) = 'customer data'"""));
        }
    }

    @Test
    void article_22_no_policy_that_we_ship_keeps_a_mark_and_a_score_is_never_kept() {
        assertTrue(
                house.policies().current().category("lead-score").orElseThrow().neverKept());
        for (var start : Start.values()) {
            for (var category : PolicyFile.read(start.bytes()).policy().categories()) {
                assertFalse(
                        !category.neverKept() && MARKS.matcher(category.code()).find(), start + " " + category.code());
            }
        }
    }

    @Test
    void article_22_no_class_of_the_business_is_there_to_judge_somebody() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> MARKS.matcher(name).find())
                    .forEach(found::add);
        }
        assertEquals(new TreeSet<String>(), found);
    }

    @Test
    void article_22_two_entries_are_made_one_by_a_person_with_a_purpose_and_never_by_the_house() {
        var one = guests.person("rm", "Mira Sonntag");
        var twin = guests.person("rm", "Mira Sontag");
        assertEquals(
                "colleague.unknown",
                refusal(() -> house.as("", () -> house.merges().merge(one, twin, Map.of(), CARE))));
        assertEquals(
                "purpose.missing",
                refusal(() -> house.as("rm", () -> house.merges().merge(one, twin, Map.of(), null))));
        house.as("rm", () -> house.merges().merge(one, twin, Map.of(), CARE));
        assertEquals(List.of("Mira Sonntag"), guests.found("rm", "mira"));
    }

    @Test
    void article_22_nothing_that_works_by_itself_can_merge() throws IOException {
        var callers = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                if (source.contains("Merges ") && (source.contains("@Schedule") || source.contains("@Startup"))) {
                    callers.add(file.getFileName().toString());
                }
                if (Pattern.compile("\\bmerges\\.merge\\(").matcher(source).find()) {
                    callers.add(file.getFileName().toString());
                }
            }
        }
        assertEquals(new TreeSet<String>(), callers);
    }

    @Test
    void article_22_a_list_of_words_asks_and_the_person_who_wrote_answers() {
        var mira = guests.person("rm", "Mira Sonntag");
        var words = WriteNote.of("", "", "ask about the diabetes");
        assertEquals("text.asks", refusal(() -> guests.note("rm", mira, words)));
        guests.note("rm", mira, words.because("she asked us to remember it for the buffet"));
        assertEquals(
                1,
                house.as("rm", () -> house.notes().standing(mira, null, 20, Guests.TALK))
                        .notes()
                        .size());
    }

    @Test
    void article_22_a_policy_is_put_in_force_by_a_steward_and_by_nobody_else() {
        for (var door : List.of("publish", "approve")) {
            var roles = new TreeSet<String>();
            for (var method : org.regard.policy.draft.Publications.class.getDeclaredMethods()) {
                if (method.getName().equals(door)) {
                    var own = method.getAnnotation(jakarta.annotation.security.RolesAllowed.class);
                    var type = org.regard.policy.draft.Publications.class.getAnnotation(
                            jakarta.annotation.security.RolesAllowed.class);
                    roles.addAll(List.of((own == null ? type : own).value()));
                }
            }
            assertEquals(new TreeSet<>(List.of(Role.STEWARD)), roles, door);
        }
        var draft = house.as("steward", () -> house.drafts().begin(1));
        assertEquals(
                "colleague.unknown",
                refusal(() -> house.does("", () -> house.publications().publish(draft, 0, 1))));
    }

    @Test
    void article_22_what_is_told_about_somebody_shows_as_it_was_told_and_no_conclusion_beside_it() {
        var mira = guests.person("rm", "Mira Sonntag");
        guests.fact("rm", mira, "likes", "chamber music");
        guests.fact("rm", mira, RecordFact.told("birthday", "1980-05-01"));
        var told = guests.card("rm", mira, "small-talk").facts();
        assertEquals(
                List.of(), told.stream().filter(fact -> fact.source().isBlank()).toList());
        assertEquals(
                List.of("likes"),
                told.stream()
                        .map(fact -> fact.category().code())
                        .filter(code -> !code.equals("birthday"))
                        .toList());
    }
}

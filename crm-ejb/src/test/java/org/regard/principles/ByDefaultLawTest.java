package org.regard.principles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.house.Guests.refusal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.exchange.mapping.Admission;
import org.regard.exchange.mapping.Subject;
import org.regard.exchange.mapping.Target;
import org.regard.house.ACategory;
import org.regard.house.Guests;
import org.regard.house.Raw;
import org.regard.house.WithAHouse;
import org.regard.knowledge.RecordFact;
import org.regard.knowledge.State;
import org.regard.platform.Ids;
import org.regard.policy.Category;
import org.regard.policy.Purpose;
import org.regard.policy.Role;
import org.regard.policy.Text;
import org.regard.policy.ValueType;
import org.regard.policy.draft.Finding;
import org.regard.policy.file.PolicyFile;
import org.regard.policy.file.Start;

/** Data protection by default (GDPR Art. 25): whoever says nothing gets the narrowest answer. */
class ByDefaultLawTest extends WithAHouse {

    private static final Text WORDS = new Text("words", "Worte");

    @Test
    void article_25_a_new_colleague_sees_nobody_until_somebody_gives_them_a_role() {
        var mira = guests.person("rm", "Mira Sonntag");
        try (var raw = Raw.asOwner(house.home())) {
            raw.run("insert into colleague (id, sign_in, name) values (?, 'new', 'Colleague new')", Ids.next());
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
        for (var purpose : house.policies().current().purposes()) {
            var look = Look.of(purpose.code()).because("my first day");
            assertEquals(
                    "purpose.not-for-role",
                    refusal(() -> house.as("new", () -> house.helloCards().card(mira, look, java.util.Locale.ENGLISH))),
                    purpose.code());
        }
    }

    @Test
    void article_25_a_new_category_of_which_nothing_is_said_is_read_by_nobody_and_not_published() {
        var silent = ACategory.of(ValueType.TEXT)
                .called("hobby-of-the-cat")
                .servingNothing()
                .readBy()
                .from()
                .build();
        var policy = house.policies().current();
        var with = policy.with(
                policy.purposes(), org.regard.policy.Policy.replaced(policy.categories(), silent, Category::code));
        for (var purpose : with.purposes()) {
            if (!purpose.code().equals(org.regard.policy.Policy.ACCESS_REQUEST)) {
                assertEquals(Optional.empty(), with.precision(silent, purpose.code()), purpose.code());
            }
        }
        assertFalse(silent.mayWrite(EnumSet.allOf(Role.class)));
        var stops = house.as("steward", () -> house.drafts().check(with)).stream()
                .filter(Finding::stops)
                .map(one -> one.refusal().rule())
                .toList();
        assertTrue(
                stops.containsAll(List.of(
                        "policy.category-purpose",
                        "policy.category-audience",
                        "policy.category-writer",
                        "policy.category-source")),
                stops.toString());
    }

    @Test
    void article_25_a_draft_grants_nothing_before_it_is_published() throws Exception {
        try (var raw = Raw.asOwner(house.home())) {
            var before = raw.count("select count(*) from policy_grant");
            house.as("steward", () -> house.drafts().begin(1));
            assertEquals(before, raw.count("select count(*) from policy_grant"));
        }
    }

    @Test
    void article_25_a_new_purpose_has_no_readers_and_shows_nothing() {
        var policy = house.policies().current();
        var purposes = new ArrayList<>(policy.purposes());
        purposes.add(new Purpose("summer-fair", Optional.empty(), WORDS, WORDS, false, false, Set.of()));
        var with = policy.with(purposes, policy.categories());
        for (var category : with.categories()) {
            assertEquals(Optional.empty(), with.precision(category, "summer-fair"), category.code());
        }
        assertTrue(with.openTo(EnumSet.allOf(Role.class)).stream()
                .noneMatch(one -> one.code().equals("summer-fair")));
    }

    @Test
    void article_25_an_import_takes_only_what_the_policy_names_and_leaves_the_rest_behind() {
        var policy = house.policies().current();
        var admission = new Admission(policy, Set.of(Role.RELATIONSHIP_MANAGER));
        assertTrue(admission.refuse(Target.of(Subject.PERSON, "shoe-size", "")).isPresent());
        for (var category : policy.categories()) {
            var target =
                    Target.of(category.isAbout("person") ? Subject.PERSON : Subject.ORGANISATION, category.code(), "");
            if (category.neverKept() || !category.sources().contains("import")) {
                assertTrue(admission.refuse(target).isPresent(), category.code());
            }
            assertTrue(new Admission(policy, Set.of()).refuse(target).isPresent(), category.code());
        }
    }

    @Test
    void article_25_what_was_declined_or_not_asked_is_not_asked_again() {
        var mira = guests.person("rm", "Mira Sonntag");
        assertTrue(offered(mira).contains("greeting-wish"));
        guests.fact("rm", mira, RecordFact.unknown("greeting-wish", State.DECLINED));
        assertFalse(offered(mira).contains("greeting-wish"));
    }

    private List<String> offered(java.util.UUID customer) {
        return guests.card("rm", customer, "greeting").writable().stream()
                .map(Category::code)
                .toList();
    }

    @Test
    void article_25_no_policy_that_we_ship_keeps_anything_for_ever() {
        for (var start : Start.values()) {
            var policy = PolicyFile.read(start.bytes()).policy();
            assertTrue(policy.customerMonths() > 0 && policy.customerMonths() <= 36, start.code());
            for (var category : policy.categories()) {
                var months = category.keepMonths().orElse(policy.customerMonths());
                assertTrue(
                        category.neverKept()
                                || months <= policy.customerMonths()
                                || category.ground().equals("legal-obligation"),
                        start + " " + category.code());
            }
        }
    }

    @Test
    void article_25_no_permission_is_there_that_nobody_gave() throws Exception {
        var mira = guests.person("rm", "Mira Sonntag");
        guests.fact("rm", mira, "phone", "+49 30 901820");
        assertEquals(
                "fact.needs-permission",
                refusal(() -> house.as(
                        "rm", () -> house.facts().record(mira, RecordFact.told("likes", "jazz"), Guests.TALK))));
        try (var raw = Raw.asApp(house.home()).says(null, "house", null, "directory-care")) {
            assertEquals(0, raw.count("select count(*) from permission where customer_id = ?", mira));
        }
    }

    @Test
    void article_25_a_value_shows_for_a_greeting_as_coarsely_as_a_greeting_needs_it() {
        var mira = guests.person("rm", "Mira Sonntag");
        guests.fact("rm", mira, RecordFact.told("birthday", "1980-05-01"));
        var shown = guests.card("rm", mira, "greeting").fact("birthday").orElseThrow();
        assertFalse(shown.shown().text().contains("1980"), shown.shown().text());
        assertFalse(shown.shown().value().contains("1980"), shown.shown().value());
    }
}

package org.regard.policy.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** What a draft has to say before it may be published. */
class PolicyRulesTest {

    private static final Text WORDS = new Text("words", "Worte");

    @Test
    void a_policy_that_says_everything_may_be_published() {
        assertEquals(List.of(), rules(text().build()));
    }

    @Test
    void a_category_says_what_for_to_whom_and_from_where() {
        assertEquals(
                List.of("policy.category-purpose", "policy.audience-blind"),
                rules(text().servingNothing().build()));
        assertEquals(
                List.of("policy.category-audience", "policy.category-writer"),
                rules(text().readBy().build()));
        assertEquals(List.of("policy.category-source"), rules(text().from().build()));
        assertEquals(
                List.of("policy.category-source"), rules(text().from("bought").build()));
    }

    @Test
    void to_be_told_only_that_something_is_there_is_no_purpose() {
        assertEquals(
                List.of("policy.category-purpose"),
                rules(text().serving("conversation", Precision.PRESENT).build()));
    }

    @Test
    void somebody_writes_it_and_no_administrator_reads_it() {
        var reader = new Category.Audience(Role.RELATIONSHIP_MANAGER, Reach.TEAM, false);
        assertEquals(
                List.of("policy.category-writer"), rules(text().readBy(reader).build()));
        var admin = new Category.Audience(Role.ADMINISTRATOR, Reach.HOUSE, true);
        assertEquals(
                List.of("policy.audience-administrator", "policy.audience-blind"),
                rules(text().readBy(admin).build()));
    }

    @Test
    void a_precision_fits_the_type() {
        assertEquals(
                List.of("policy.precision-unfit"),
                rules(text().serving("conversation", Precision.CITY).build()));
        assertEquals(
                List.of(),
                rules(ACategory.of(ValueType.ADDRESS)
                        .serving("conversation", Precision.CITY)
                        .build()));
    }

    @Test
    void nothing_is_allowed_and_prohibited_in_one_breath() {
        var one = text().serving("conversation", Precision.FULL)
                .never("conversation")
                .build();
        assertEquals(
                List.of("policy.category-purpose", "policy.prohibition-contradicts", "policy.audience-blind"),
                rules(one));
    }

    @Test
    void a_permission_below_a_prohibition_is_named_as_being_in_vain() {
        var one = text().serving("small-talk", Precision.FULL)
                .never("conversation")
                .build();
        assertEquals(true, rules(one).contains("policy.permission-in-vain"));
    }

    @Test
    void article_5_1_e_only_a_law_keeps_something_longer_than_the_customer() {
        assertEquals(
                List.of("policy.retention-too-long"), rules(text().keptFor(37).build()));
        assertEquals(
                List.of(),
                rules(text().keptFor(108)
                        .onGround("legal-obligation", "§ 147 AO")
                        .build()));
    }

    @Test
    void article_6_a_legal_obligation_names_its_law_and_no_ground_is_none() {
        assertEquals(
                List.of("policy.law-not-named"),
                rules(text().onGround("legal-obligation", "").build()));
        assertEquals(
                List.of("policy.category-ground"),
                rules(text().onGround("none", "").build()));
    }

    @Test
    void article_7_a_permission_without_a_word_on_it_is_worth_a_thought_and_stops_nothing() {
        var found = PolicyRules.check(policy(text().onGround("permission", "").build()), Map.of());
        assertEquals("policy.permission-note", found.get(0).refusal().rule());
        assertEquals(false, found.get(0).stops());
    }

    @Test
    void article_15_no_category_takes_from_the_access_request() {
        assertEquals(true, rules(text().never(Policy.ACCESS_REQUEST).build()).contains("policy.access-request-whole"));
    }

    @Test
    void what_is_never_kept_serves_nobody() {
        assertEquals(
                List.of("policy.never-kept-serves"), rules(text().neverKept().build()));
        assertEquals(
                List.of(),
                rules(text().neverKept().servingNothing().readBy().from().build()));
    }

    @Test
    void a_fact_fades_before_it_ends() {
        assertEquals(
                List.of("policy.fading-too-late"),
                rules(text().keptFor(12).fadingAfter(12).build()));
        assertEquals(List.of(), rules(text().keptFor(12).fadingAfter(6).build()));
    }

    @Test
    void choices_belong_to_a_choice_and_are_several() {
        assertEquals(
                List.of("policy.choices-missing"),
                rules(ACategory.of(ValueType.CHOICE).choices("mail Mail Post").build()));
        assertEquals(
                List.of("policy.choices-needless"),
                rules(text().choices("a A A", "b B B").build()));
    }

    @Test
    void only_exact_values_find_somebody() {
        assertEquals(List.of("policy.findable-unfit"), rules(text().findable().build()));
        assertEquals(List.of(), rules(ACategory.of(ValueType.PHONE).findable().build()));
    }

    @Test
    void what_was_sealed_as_one_type_is_not_read_as_another() {
        var found = PolicyRules.check(policy(text().build()), Map.of("text", ValueType.ADDRESS));
        assertEquals("policy.type-fixed", found.get(0).refusal().rule());
    }

    @Test
    void purposes_form_a_tree() {
        assertEquals(
                List.of("policy.purpose-cycle", "policy.purpose-cycle"),
                rules(with(purpose("talk", "walk", Role.TEAM_LEAD), purpose("walk", "talk", Role.TEAM_LEAD))));
        assertEquals(List.of("policy.purpose-parent"), rules(with(purpose("talk", "gone", Role.TEAM_LEAD))));
        assertEquals(List.of("policy.purpose-role"), rules(with(purpose("talk", null))));
        assertEquals(List.of("policy.purpose-administrator"), rules(with(purpose("talk", null, Role.ADMINISTRATOR))));
    }

    @Test
    void the_house_keeps_the_purposes_that_it_lives_by() {
        var none = new Policy(2, WORDS, Instant.EPOCH, 36, List.of(), List.of());
        assertEquals(
                List.of(
                        "policy.emergency-missing",
                        "policy.house-purpose-missing",
                        "policy.house-purpose-missing",
                        "policy.house-purpose-missing"),
                rules(none));
    }

    @Test
    void a_policy_has_a_title_and_an_end_for_customers() {
        var base = policy(text().build());
        var bare = new Policy(2, new Text("", ""), null, 0, base.purposes(), List.of());
        assertEquals(List.of("policy.title-missing", "policy.customer-months"), rules(bare));
    }

    @Test
    void a_category_has_words_a_length_a_subject_months_and_purposes_that_there_are() {
        for (var words : List.of(new Text("Pets", " "), new Text("Pets", "T".repeat(301)))) {
            assertEquals(
                    List.of("policy.category-words"), rules(text().why(words).build()));
            assertEquals(
                    List.of("policy.category-words"), rules(text().named(words).build()));
        }
        assertEquals(
                List.of("policy.category-about"), rules(text().about("pets").build()));
        assertEquals(List.of("policy.category-length"), rules(text().atMost(0).build()));
        assertTrue(rules(text().keptFor(0).build()).contains("policy.months"));
        assertTrue(rules(text().serving("curiosity", Precision.FULL).build()).contains("policy.purpose-not-here"));
    }

    @Test
    void a_purpose_has_a_code_and_words_and_the_access_request_stands_apart() {
        var reader = Role.RELATIONSHIP_MANAGER;
        assertTrue(rules(with(purpose("Summer Fair", null, reader))).contains("policy.purpose-code"));
        var silent = new Purpose("fair", Optional.empty(), new Text("", ""), WORDS, false, false, Set.of(reader));
        assertTrue(rules(with(silent)).contains("policy.purpose-words"));
        assertTrue(rules(with(purpose("fair", "access-request", reader))).contains("policy.access-request-apart"));
    }

    @Test
    void no_code_stands_twice() {
        assertTrue(rules(with(purpose("conversation", null, Role.FRONT_DESK))).contains("policy.code-twice"));
    }

    private static ACategory text() {
        return ACategory.of(ValueType.TEXT);
    }

    private static List<String> rules(Category category) {
        return rules(policy(category));
    }

    private static List<String> rules(Policy policy) {
        return PolicyRules.check(policy, Map.of()).stream()
                .map(one -> one.refusal().rule())
                .toList();
    }

    private static Policy policy(Category category) {
        var readers = new Role[] {Role.RELATIONSHIP_MANAGER, Role.FRONT_DESK};
        var purposes = List.of(
                purpose("conversation", null, readers),
                purpose("small-talk", "conversation", readers),
                purpose("directory-care", null, Role.PRIVACY_STEWARD),
                purpose("access-request", null, Role.PRIVACY_STEWARD),
                purpose("oversight", null, Role.PRIVACY_STEWARD),
                new Purpose(
                        "emergency", Optional.empty(), WORDS, WORDS, true, true, Set.of(Role.RELATIONSHIP_MANAGER)));
        return new Policy(2, WORDS, Instant.EPOCH, 36, purposes, List.of(category));
    }

    private static Policy with(Purpose... others) {
        var base = policy(text().build());
        var purposes = new ArrayList<>(base.purposes());
        purposes.addAll(List.of(others));
        return base.with(purposes, List.of());
    }

    private static Purpose purpose(String code, String parent, Role... roles) {
        return new Purpose(code, Optional.ofNullable(parent), WORDS, WORDS, false, false, Set.of(roles));
    }
}

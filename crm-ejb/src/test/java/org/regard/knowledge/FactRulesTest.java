package org.regard.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regard.house.ACategory;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;
import org.regard.policy.Role;
import org.regard.policy.Text;
import org.regard.policy.ValueType;

class FactRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final RecordFact TOLD = RecordFact.told("text", "jazz");
    private static final Category CATEGORY = text().keptFor(24).build();

    @Test
    void what_serves_a_purpose_and_was_told_may_be_kept() {
        assertEquals("", said(CATEGORY, TOLD));
    }

    @Test
    void what_the_policy_never_keeps_is_refused() {
        assertEquals("fact.never-kept", said(text().neverKept().build(), TOLD));
    }

    @Test
    void what_serves_no_purpose_is_refused() {
        assertEquals("fact.needs-a-purpose", said(text().servingNothing().build(), TOLD));
    }

    @Test
    void what_is_about_organisations_is_not_kept_about_a_person() {
        assertEquals(
                "fact.not-about-this-kind", said(text().about("organisation").build(), TOLD));
        assertEquals("", said(text().about("person").build(), TOLD));
    }

    @Test
    void who_may_read_only_does_not_write() {
        assertEquals("fact.not-yours-to-write", said(CATEGORY, TOLD, Role.FRONT_DESK));
        assertEquals("fact.not-yours-to-write", said(CATEGORY, TOLD, Role.ADMINISTRATOR));
    }

    @Test
    void a_source_that_the_policy_does_not_name_is_refused() {
        assertEquals("", said(CATEGORY, TOLD.from("form")));
        assertEquals("fact.source-not-allowed", said(CATEGORY, TOLD.from("public-register")));
    }

    @Test
    void nothing_was_told_tomorrow() {
        assertEquals("", said(CATEGORY, toldOn(TODAY)));
        assertEquals("fact.told-in-the-future", said(CATEGORY, toldOn(TODAY.plusDays(1))));
    }

    @Test
    void an_end_lies_ahead_and_not_beyond_the_policys() {
        assertEquals("fact.ends-in-the-past", said(CATEGORY, TOLD.until(TODAY)));
        assertEquals("", said(CATEGORY, TOLD.until(TODAY.plusDays(1))));
        assertEquals("", said(CATEGORY, TOLD.until(TODAY.plusMonths(24))));
        assertEquals(
                "fact.ends-after-policy",
                said(CATEGORY, TOLD.until(TODAY.plusMonths(24).plusDays(1))));
    }

    @Test
    void where_the_policy_sets_no_end_any_earlier_one_may_be_wished() {
        assertEquals("", said(text().build(), TOLD.until(TODAY.plusYears(40))));
    }

    @Test
    void a_single_value_is_corrected_and_not_doubled() {
        assertEquals("fact.already-kept", beside(text().build(), State.KNOWN));
        assertEquals("", beside(text().many().build(), State.KNOWN));
        assertEquals("", beside(text().build()));
    }

    @Test
    void declined_and_not_asked_are_respected() {
        assertEquals("fact.respected-unknown", beside(text().many().build(), State.DECLINED));
        assertEquals("fact.respected-unknown", beside(text().build(), State.NOT_ASKED));
        assertEquals("fact.respected-unknown", beside(text().many().build(), State.KNOWN, State.DECLINED));
    }

    private static ACategory text() {
        return ACategory.of(ValueType.TEXT);
    }

    private static RecordFact toldOn(LocalDate day) {
        return new RecordFact("text", State.KNOWN, "jazz", null, day, null, null, null);
    }

    private static String beside(Category category, State... already) {
        return FactRules.refuseBeside(category, List.of(already))
                .map(Refusal::rule)
                .orElse("");
    }

    private static String said(Category category, RecordFact request) {
        return said(category, request, Role.RELATIONSHIP_MANAGER);
    }

    private static String said(Category category, RecordFact request, Role role) {
        var text = new Text("Talk", "Gespräch");
        var talk = new Purpose("conversation", Optional.empty(), text, text, false, false, Set.of(role));
        var policy = new Policy(1, text, Instant.EPOCH, 36, List.of(talk), List.of(category));
        return FactRules.refuse(new FactRules.Proposal(request, category, policy, "person", Set.of(role), TODAY))
                .map(Refusal::rule)
                .orElse("");
    }
}

package org.regard.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regard.platform.Refusal;
import org.regard.policy.Purpose;
import org.regard.policy.Role;
import org.regard.policy.Text;

class PurposeRuleTest {

    private static final Set<Role> MANAGER = Set.of(Role.RELATIONSHIP_MANAGER);
    private static final Purpose TALK = purpose(true, false);
    private static final Purpose EMERGENCY = purpose(true, true);

    @Test
    void a_role_that_the_purpose_is_open_to_may_look() {
        assertEquals("", said(PurposeRule.refuse(TALK, MANAGER, null)));
    }

    @Test
    void any_other_role_may_not() {
        assertEquals("purpose.not-for-role", said(PurposeRule.refuse(TALK, Set.of(Role.ADMINISTRATOR), "why")));
        assertEquals("purpose.not-for-role", said(PurposeRule.refuse(TALK, Set.of(), null)));
    }

    @Test
    void an_emergency_always_has_its_note() {
        assertEquals("purpose.emergency-needs-note", said(PurposeRule.refuse(EMERGENCY, MANAGER, null)));
        assertEquals("", said(PurposeRule.refuse(EMERGENCY, MANAGER, "she fainted")));
    }

    @Test
    void a_reason_is_one_line() {
        assertEquals("", said(PurposeRule.refuse(TALK, MANAGER, "r".repeat(200))));
        assertEquals("reason.too-long", said(PurposeRule.refuse(TALK, MANAGER, "r".repeat(201))));
    }

    @Test
    void a_stranger_says_why_where_the_purpose_asks_for_it() {
        assertEquals("reason.missing", said(PurposeRule.refuseStranger(TALK, false, null)));
        assertEquals("", said(PurposeRule.refuseStranger(TALK, false, "on leave")));
        assertEquals("", said(PurposeRule.refuseStranger(TALK, true, null)));
        assertEquals("", said(PurposeRule.refuseStranger(purpose(false, false), false, null)));
    }

    private static String said(Optional<Refusal> refusal) {
        return refusal.map(Refusal::rule).orElse("");
    }

    private static Purpose purpose(boolean asksReason, boolean emergency) {
        var text = new Text("talk", "Gespräch");
        return new Purpose("talk", Optional.empty(), text, text, asksReason, emergency, MANAGER);
    }
}

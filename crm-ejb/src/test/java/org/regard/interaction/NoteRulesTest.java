package org.regard.interaction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.regard.interaction.NoteRules.Proposal;
import org.regard.platform.Refusal;
import org.regard.policy.NoteTerms;
import org.regard.policy.NoteTerms.Audience;
import org.regard.policy.Reach;
import org.regard.policy.Role;

/** Which notes are kept, for how long at most, and whose they are to change. */
class NoteRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final NoteTerms TERMS = new NoteTerms(
            12,
            Optional.of(3),
            List.of(
                    new Audience("conversation", Role.RELATIONSHIP_MANAGER, Reach.TEAM, true),
                    new Audience("conversation", Role.TEAM_LEAD, Reach.HOUSE, false)));
    private static final WriteNote NOTE = WriteNote.of("a bigger oven", "that we ask around", "call on Friday");
    private static final UUID ME = new UUID(0, 1);
    private static final UUID SOMEBODY = new UUID(0, 2);

    @Test
    void a_note_of_today_is_kept_as_long_as_the_policy_says() {
        assertEquals("", refused(NOTE));
        assertEquals(TODAY.plusMonths(12), of(NOTE).endsOn());
        assertEquals(TODAY, of(NOTE).heldOn());
    }

    @Test
    void a_purpose_without_notes_takes_none() {
        assertEquals("note.not-for-this-purpose", rule(of(NOTE, "greeting", Role.RELATIONSHIP_MANAGER, Reach.OWN)));
    }

    @Test
    void who_is_not_of_the_audience_writes_none() {
        assertEquals("note.not-yours-to-write", rule(of(NOTE, "conversation", Role.FRONT_DESK, Reach.OWN)));
        assertEquals("note.not-yours-to-write", rule(of(NOTE, "conversation", Role.TEAM_LEAD, Reach.TEAM)));
    }

    @Test
    void who_writes_for_their_team_writes_about_customers_of_their_team_and_their_own() {
        assertEquals("", rule(of(NOTE, "conversation", Role.RELATIONSHIP_MANAGER, Reach.TEAM)));
        assertEquals("", rule(of(NOTE, "conversation", Role.RELATIONSHIP_MANAGER, Reach.OWN)));
        assertEquals("note.not-yours-to-write", rule(of(NOTE, "conversation", Role.RELATIONSHIP_MANAGER, Reach.HOUSE)));
    }

    @Test
    void who_reads_only_reads() {
        assertEquals(true, TERMS.mayRead("conversation", Set.of(Role.TEAM_LEAD), Reach.HOUSE));
        assertEquals(false, TERMS.mayWrite("conversation", Set.of(Role.TEAM_LEAD), Reach.OWN));
        assertEquals(false, TERMS.mayRead("small-talk", Set.of(Role.TEAM_LEAD), Reach.OWN));
    }

    @Test
    void what_the_customer_stopped_is_not_written_on() {
        assertEquals(
                "note.stopped",
                rule(new Proposal(
                        NOTE,
                        "conversation",
                        TERMS,
                        Set.of(Role.RELATIONSHIP_MANAGER),
                        Reach.OWN,
                        true,
                        TODAY,
                        TODAY)));
    }

    @Test
    void a_conversation_is_not_noted_before_it_was_held() {
        assertEquals("", refused(NOTE.heldOn(TODAY)));
        assertEquals("note.held-in-the-future", refused(NOTE.heldOn(TODAY.plusDays(1))));
    }

    @Test
    void a_conversation_whose_notes_have_ended_is_not_noted() {
        assertEquals("", refused(NOTE.heldOn(TODAY.minusMonths(12).plusDays(1))));
        assertEquals("note.too-long-ago", refused(NOTE.heldOn(TODAY.minusMonths(12))));
    }

    @Test
    void a_note_does_not_begin_at_its_end() {
        assertEquals("", refused(NOTE.until(TODAY.plusDays(1))));
        assertEquals("note.ends-in-the-past", refused(NOTE.until(TODAY)));
    }

    @Test
    void a_note_ends_with_the_policys_months_after_the_conversation_at_the_latest() {
        var held = TODAY.minusMonths(2);
        assertEquals("", refused(NOTE.heldOn(held).until(held.plusMonths(12))));
        assertEquals(
                "note.ends-after-policy",
                refused(NOTE.heldOn(held).until(held.plusMonths(12).plusDays(1))));
    }

    @Test
    void a_correction_lengthens_no_note_beyond_what_its_writing_allowed() {
        var since = TODAY.minusMonths(6);
        assertEquals("note.held-in-the-future", rule(corrected(NOTE.heldOn(since.plusDays(1)), since)));
        assertEquals(since.plusMonths(12), corrected(NOTE, since).endsOn());
        assertEquals("note.ends-after-policy", rule(corrected(NOTE.until(TODAY.plusMonths(12)), since)));
    }

    @Test
    void words_are_put_right_by_their_writer_or_who_looks_after_the_customer() {
        assertEquals("", said(NoteRules.refuseCorrecting(ME, ME, Reach.HOUSE)));
        assertEquals("", said(NoteRules.refuseCorrecting(ME, SOMEBODY, Reach.OWN)));
        assertEquals("note.others-words", said(NoteRules.refuseCorrecting(ME, SOMEBODY, Reach.TEAM)));
    }

    @Test
    void a_note_is_let_go_by_its_writer_who_looks_after_the_customer_and_the_lead() {
        var manager = Set.of(Role.RELATIONSHIP_MANAGER);
        assertEquals("", said(NoteRules.refuseForgetting(ME, ME, Reach.HOUSE, manager, false)));
        assertEquals("", said(NoteRules.refuseForgetting(ME, SOMEBODY, Reach.OWN, manager, false)));
        assertEquals("", said(NoteRules.refuseForgetting(ME, SOMEBODY, Reach.TEAM, Set.of(Role.TEAM_LEAD), false)));
        assertEquals("note.others-words", said(NoteRules.refuseForgetting(ME, SOMEBODY, Reach.TEAM, manager, false)));
    }

    @Test
    void on_the_customers_word_whoever_shows_the_mirror_lets_it_go() {
        assertEquals(
                "", said(NoteRules.refuseForgetting(ME, SOMEBODY, Reach.HOUSE, Set.of(Role.PRIVACY_STEWARD), true)));
    }

    private static Proposal of(WriteNote note) {
        return of(note, "conversation", Role.RELATIONSHIP_MANAGER, Reach.OWN);
    }

    private static Proposal of(WriteNote note, String purpose, Role role, Reach near) {
        return new Proposal(note, purpose, TERMS, Set.of(role), near, false, TODAY, TODAY);
    }

    private static Proposal corrected(WriteNote note, LocalDate since) {
        return new Proposal(
                note, "conversation", TERMS, Set.of(Role.RELATIONSHIP_MANAGER), Reach.OWN, false, since, TODAY);
    }

    private static String refused(WriteNote note) {
        return rule(of(note));
    }

    private static String rule(Proposal proposal) {
        return said(NoteRules.refuse(proposal));
    }

    private static String said(Optional<Refusal> refusal) {
        return refusal.map(Refusal::rule).orElse("");
    }
}

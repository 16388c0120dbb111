package org.regard.relationship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.regard.platform.Refusal;

class BringInRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Presence AWAY = new Presence(NOW.plusSeconds(3600));
    private static final Nearby ROBIN = here("Robin Falk");
    private static final Nearby MIKA = here("Mika Sommer");
    private static final Nearby YARA = here("Yara Blum");
    private static final UUID DESK = UUID.randomUUID();

    @Test
    void the_manager_is_asked_while_here() {
        assertEquals(List.of(ROBIN), askable(DESK, ROBIN, MIKA));
    }

    @Test
    void the_deputy_is_asked_while_the_manager_is_away() {
        assertEquals(List.of(MIKA), askable(DESK, away(ROBIN), MIKA));
    }

    @Test
    void a_manager_who_has_left_is_not_asked() {
        var left = new Nearby(ROBIN.id(), ROBIN.name(), false, Presence.HERE);
        assertEquals(List.of(MIKA), askable(DESK, left, MIKA));
    }

    @Test
    void the_team_is_asked_when_both_are_away() {
        assertEquals(List.of(YARA), askable(DESK, away(ROBIN), away(MIKA), YARA));
        assertEquals(List.of(), askable(DESK, away(ROBIN), away(MIKA), away(YARA)));
    }

    @Test
    void who_cannot_come_now_is_not_asked_again() {
        var list = BringInRules.askable(DESK, ROBIN, MIKA, List.of(), Set.of(ROBIN.id()), NOW);
        assertEquals(List.of(MIKA), list);
    }

    @Test
    void a_manager_does_not_bring_in_anybody_to_their_own_customer() {
        assertEquals(List.of(), askable(ROBIN.id(), ROBIN, MIKA, YARA));
    }

    @Test
    void a_deputy_brings_in_the_manager_but_not_themselves() {
        assertEquals(List.of(ROBIN), askable(MIKA.id(), ROBIN, MIKA));
        assertEquals(List.of(), askable(MIKA.id(), away(ROBIN), MIKA));
    }

    @Test
    void one_calls_for_somebody_by_the_first_word_of_their_name() {
        assertEquals("Robin", ROBIN.firstName());
        assertEquals("Cher", here("Cher").firstName());
    }

    @Test
    void asking_again_within_a_minute_is_refused() {
        assertEquals(
                Optional.of("bring-in.just-asked"), rule(BringInRules.refuseAsking(ROBIN.id(), List.of(ROBIN), true)));
        assertEquals(Optional.empty(), rule(BringInRules.refuseAsking(ROBIN.id(), List.of(ROBIN), false)));
    }

    @Test
    void asking_somebody_whose_turn_it_is_not_is_refused() {
        assertEquals(
                Optional.of("bring-in.not-them"), rule(BringInRules.refuseAsking(ROBIN.id(), List.of(MIKA), false)));
    }

    @Test
    void when_nobody_can_be_asked_the_refusal_says_so() {
        assertEquals(Optional.of("bring-in.nobody"), rule(BringInRules.refuseAsking(ROBIN.id(), List.of(), false)));
    }

    @Test
    void only_who_was_asked_answers() {
        assertEquals(
                Optional.of("bring-in.not-asked"),
                rule(BringInRules.refuseAnswer(MIKA.id(), ROBIN.id(), null, Answer.COMING)));
    }

    @Test
    void an_answer_is_given_once() {
        assertEquals(Optional.empty(), answer(null, Answer.COMING));
        assertEquals(Optional.empty(), answer(null, Answer.NOT_NOW));
        assertEquals(Optional.of("bring-in.answered"), answer(Answer.COMING, Answer.COMING));
        assertEquals(Optional.of("bring-in.answered"), answer(Answer.NOT_NOW, Answer.COMING));
        assertEquals(Optional.of("bring-in.answered"), answer(Answer.HERE, Answer.NOT_NOW));
    }

    @Test
    void who_is_on_the_way_may_arrive_or_be_kept_back() {
        assertEquals(Optional.empty(), answer(Answer.COMING, Answer.HERE));
        assertEquals(Optional.empty(), answer(Answer.COMING, Answer.NOT_NOW));
    }

    private static Optional<String> answer(Answer before, Answer answer) {
        return rule(BringInRules.refuseAnswer(ROBIN.id(), ROBIN.id(), before, answer));
    }

    private static Optional<String> rule(Optional<Refusal> refusal) {
        return refusal.map(Refusal::rule);
    }

    private static List<Nearby> askable(UUID me, Nearby manager, Nearby deputy, Nearby... team) {
        return BringInRules.askable(me, manager, deputy, List.of(team), Set.of(), NOW);
    }

    private static Nearby here(String name) {
        return new Nearby(UUID.randomUUID(), name, true, Presence.HERE);
    }

    private static Nearby away(Nearby one) {
        return new Nearby(one.id(), one.name(), true, AWAY);
    }
}

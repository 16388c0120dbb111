package org.regard.relationship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regard.boundary.Channel;
import org.regard.boundary.SetBoundary;
import org.regard.disclosure.Look;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestClock;

/** From "Bring in" at the desk to "On my way" at another, and who else sees of it: nobody. */
class BringInTest {

    private static final House HOUSE = House.fresh();
    private static final Guests GUESTS = new Guests(HOUSE);
    private static Company company;

    @BeforeAll
    static void the_house_opens() {
        company = Company.in(HOUSE.home());
    }

    @AfterEach
    void a_new_morning() {
        HOUSE.clock().turnTo(TestClock.START);
        for (var colleague : List.of("rm", "other", "stand-in", "deputy")) {
            HOUSE.does(colleague, () -> HOUSE.presences().here());
        }
        HOUSE.does("", () -> {
            HOUSE.scopes().enterAsHouse("directory-care");
            HOUSE.database().run("delete from bring_in");
        });
    }

    @Test
    void the_manager_is_asked_and_the_desk_hears_the_answer() {
        var guest = guest();
        var call = ask(guest, company.rm);
        assertEquals(
                List.of("Emil Pusteblume"),
                calls("rm").stream().map(Call::calledName).toList());
        assertEquals("Colleague desk", calls("rm").get(0).askedBy());
        answer("rm", call, Answer.COMING);
        assertEquals(Answer.COMING, asked(guest).answer());
        answer("rm", call, Answer.HERE);
        assertEquals(Answer.HERE, asked(guest).answer());
        assertEquals(List.of(), calls("rm"));
    }

    @Test
    void nobody_is_asked_to_somebody_who_does_not_wish_that_anybody_steps_up_to_them() {
        var guest = guest();
        var asked = SetBoundary.contact(Channel.IN_PERSON, null);
        HOUSE.does("desk", () -> HOUSE.boundaries().set(guest, asked, null, Guests.GREETING));
        assertEquals("boundary.not-this-way", Guests.refusal(() -> ask(guest, company.rm)));
        assertEquals(List.of(), calls("rm"));
    }

    @Test
    void the_deputy_is_asked_while_the_manager_is_away() {
        var guest = guest();
        HOUSE.as("rm", () -> HOUSE.presences().away(null, LocalTime.of(14, 0)));
        assertEquals(List.of(deputyOf(guest)), askable(guest));
        assertEquals("bring-in.not-them", Guests.refusal(() -> ask(guest, company.rm)));
        HOUSE.clock().pass(Duration.ofHours(5));
        assertEquals(List.of(company.rm), askable(guest));
    }

    @Test
    void who_names_nobody_asks_whose_turn_it_is() {
        ask(guest(), null);
        assertEquals(1, calls("rm").size());
    }

    @Test
    void the_deputy_is_asked_when_the_manager_cannot_come() {
        var guest = guest();
        answer("rm", ask(guest, company.rm), Answer.NOT_NOW);
        assertEquals(List.of(deputyOf(guest)), askable(guest));
        ask(guest, deputyOf(guest));
    }

    @Test
    void a_second_call_within_a_minute_is_refused_whoever_makes_it() {
        var guest = guest();
        ask(guest, company.rm);
        assertEquals("bring-in.just-asked", Guests.refusal(() -> ask(guest, company.rm)));
        assertEquals(
                "bring-in.just-asked",
                Guests.refusal(
                        () -> HOUSE.does("lead", () -> HOUSE.bringIns().ask(guest, company.rm, Guests.GREETING))));
        HOUSE.clock().pass(Duration.ofSeconds(61));
        ask(guest, company.rm);
    }

    @Test
    void only_who_was_asked_answers_and_once() {
        var call = ask(guest(), company.rm);
        assertEquals("bring-in.absent", Guests.refusal(() -> answer("deputy", call, Answer.COMING)));
        assertEquals("bring-in.absent", Guests.refusal(() -> answer("desk", call, Answer.COMING)));
        answer("rm", call, Answer.NOT_NOW);
        assertEquals("bring-in.answered", Guests.refusal(() -> answer("rm", call, Answer.COMING)));
    }

    @Test
    void a_call_is_stale_after_half_an_hour() {
        var guest = guest();
        ask(guest, company.rm);
        HOUSE.clock().pass(Duration.ofMinutes(31));
        assertEquals(List.of(), calls("rm"));
        assertTrue(HOUSE.as("desk", () -> HOUSE.bringIns().asked(guest, Guests.GREETING))
                .isEmpty());
    }

    @Test
    void asking_and_the_first_showing_are_journalled_and_the_mirror_lists_the_call() {
        var guest = guest();
        ask(guest, company.rm);
        calls("rm");
        calls("rm");
        var mirror = HOUSE.as("rm", () -> HOUSE.mirrors().mirror(guest, Look.of("access-request"), Locale.ENGLISH));
        assertEquals(
                2,
                mirror.readers().stream()
                        .filter(reader -> reader.act().equals("bring-in"))
                        .count());
        assertEquals("Colleague desk", mirror.bringIns().get(0).askedBy());
        assertEquals("Colleague rm", mirror.bringIns().get(0).askedOf());
    }

    @Test
    void asking_for_each_poll_costs_the_scope_and_one_statement() {
        ask(guest(), company.rm);
        calls("rm");
        var before = HOUSE.statements();
        calls("rm");
        assertEquals(2, HOUSE.statements() - before);
    }

    @Test
    void nobody_but_the_two_sees_the_call() throws Exception {
        var call = ask(guest(), company.rm);
        try (var raw = Raw.asApp(HOUSE.home())) {
            for (var one : List.of(company.desk, company.rm)) {
                raw.says(one, "relationship-manager", company.harbour, "greeting");
                assertEquals(1, raw.count("select count(*) from bring_in where id = ?", call));
            }
            raw.says(company.lead, "team-lead", company.harbour, "greeting");
            assertEquals(0, raw.count("select count(*) from bring_in where id = ?", call));
            raw.says(company.desk, "front-desk", company.harbour, "greeting");
            assertEquals(0, raw.run("update bring_in set answer = 'here', answered_at = at where id = ?", call));
            var moved = assertThrows(
                    Raw.Failed.class,
                    () -> raw.run("update bring_in set asked_of = ? where id = ?", company.lead, call));
            assertEquals("42501", moved.state());
        }
    }

    @Test
    void nobody_asks_in_the_name_of_somebody_else() throws Exception {
        var guest = guest();
        try (var raw = Raw.asApp(HOUSE.home()).says(company.desk, "front-desk", company.harbour, "greeting")) {
            var forged = assertThrows(
                    Raw.Failed.class,
                    () -> raw.run(
                            "insert into bring_in (id, customer_id, asked_by, asked_of, at, ends_on) values (?, ?, ?, ?, now(), now())",
                            UUID.randomUUID(),
                            guest,
                            company.lead,
                            company.rm));
            assertEquals("42501", forged.state());
        }
    }

    @Test
    void the_next_day_nobody_sees_it_and_the_sweep_takes_it() {
        var guest = guest();
        ask(guest, company.rm);
        HOUSE.clock().turnTo(TestClock.START.plusDays(1));
        var mirror = HOUSE.as("rm", () -> HOUSE.mirrors().mirror(guest, Look.of("access-request"), Locale.ENGLISH));
        assertEquals(List.of(), mirror.bringIns());
        assertEquals(1, HOUSE.as("", () -> HOUSE.daysEnd().sweep()));
    }

    @Test
    void what_was_said_about_being_away_goes_when_it_is_over() {
        HOUSE.as("rm", () -> HOUSE.presences().away(null, LocalTime.of(14, 0)));
        assertTrue(HOUSE.as("rm", () -> HOUSE.presences().mine())
                .isAway(HOUSE.clock().instant()));
        HOUSE.clock().pass(Duration.ofHours(6));
        assertEquals(Presence.HERE, HOUSE.as("rm", () -> HOUSE.presences().mine()));
        HOUSE.does("other", () -> HOUSE.presences().here());
        assertEquals(0L, HOUSE.as("desk", () -> HOUSE.database()
                .one("select count(*) from presence", row -> row.getLong(1))
                .orElseThrow()));
    }

    @Test
    void an_away_manager_and_deputy_leave_the_rest_of_the_team() {
        var guest = guest();
        HOUSE.as("rm", () -> HOUSE.presences().away(null, LocalTime.of(14, 0)));
        var deputy = deputyOf(guest).equals(company.deputy) ? "deputy" : "other";
        HOUSE.as(deputy, () -> HOUSE.presences().away(null, LocalTime.of(14, 0)));
        var around = around(guest);
        assertTrue(around.isBothAway());
        assertFalse(around.askable().stream().anyMatch(one -> one.id().equals(company.rm)));
    }

    private static UUID guest() {
        return GUESTS.person("rm", "Emil Pusteblume");
    }

    private static UUID deputyOf(UUID guest) {
        return GUESTS.card("desk", guest, "greeting").customer().deputy().id();
    }

    private static UUID ask(UUID guest, UUID of) {
        return HOUSE.as("desk", () -> HOUSE.bringIns().ask(guest, of, Guests.GREETING));
    }

    private static Asked asked(UUID guest) {
        return HOUSE.as("desk", () -> HOUSE.bringIns().asked(guest, Guests.GREETING))
                .orElseThrow();
    }

    private static Around around(UUID guest) {
        var header = GUESTS.card("desk", guest, "greeting").customer();
        return HOUSE.as("desk", () -> HOUSE.bringIns().around(header, Guests.GREETING));
    }

    private static List<UUID> askable(UUID guest) {
        return around(guest).askable().stream().map(Nearby::id).toList();
    }

    private static List<Call> calls(String colleague) {
        return HOUSE.as(colleague, () -> HOUSE.calls().waiting(Guests.GREETING));
    }

    private static void answer(String colleague, UUID call, Answer answer) {
        HOUSE.does(colleague, () -> HOUSE.calls().answer(call, answer, Guests.GREETING));
    }
}

package org.regard.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.regard.platform.Refusal;

/** A way and its hours are closed when the customer says so, and open otherwise. */
class ContactRulesTest {

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    /** A Monday. */
    private static final LocalDateTime NINE = LocalDateTime.of(2026, 3, 2, 9, 0);

    @Test
    void no_calls_before_ten_means_ten_is_fine() {
        var rules = rules(no(Channel.PHONE, EVERY_DAY, "00:00", "10:00"));
        assertEquals(refused("boundary.not-now", "10:00"), rules.refuse(Channel.PHONE, NINE));
        assertEquals(Optional.empty(), rules.refuse(Channel.PHONE, NINE.withHour(10)));
        assertEquals(Optional.empty(), rules.refuse(Channel.E_MAIL, NINE));
    }

    @Test
    void a_night_runs_over_midnight_and_belongs_to_the_day_on_which_it_begins() {
        var friday = rules(no(Channel.PHONE, EnumSet.of(DayOfWeek.FRIDAY), "20:00", "08:00"));
        assertFalse(isOpen(friday, "2026-03-06T23:00"));
        assertFalse(isOpen(friday, "2026-03-07T07:59"));
        assertTrue(isOpen(friday, "2026-03-07T08:00"));
        assertTrue(isOpen(friday, "2026-03-07T23:00"));
        assertTrue(isOpen(friday, "2026-03-06T07:00"));
    }

    @Test
    void a_weekend_names_the_day_on_which_it_is_over() {
        var rules = rules(new Boundary(
                UUID.randomUUID(),
                BoundaryKind.CONTACT,
                null,
                Channel.E_MAIL,
                new Window(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), null, null),
                null));
        assertEquals(
                refused("boundary.not-now", "2026-03-09 00:00"),
                rules.refuse(Channel.E_MAIL, LocalDateTime.parse("2026-03-07T12:00")));
    }

    @Test
    void windows_that_follow_one_another_are_left_together() {
        var rules = rules(no(Channel.PHONE, EVERY_DAY, "08:00", "12:00"), no(null, EVERY_DAY, "12:00", "14:00"));
        assertEquals(refused("boundary.not-now", "14:00"), rules.refuse(Channel.PHONE, NINE));
    }

    @Test
    void windows_that_leave_no_gap_are_a_no_for_good() {
        var rules =
                rules(no(Channel.PHONE, EVERY_DAY, "08:00", "20:00"), no(Channel.PHONE, EVERY_DAY, "20:00", "08:00"));
        assertEquals(refused("boundary.not-this-way"), rules.refuse(Channel.PHONE, NINE));
    }

    @Test
    void every_way_closed_leaves_none_open() {
        var rules = rules(new Boundary(UUID.randomUUID(), BoundaryKind.CONTACT, null, null, Window.ALWAYS, null));
        assertEquals(List.of(), rules.open(NINE));
        for (var way : Channel.values()) {
            assertEquals(refused("boundary.not-this-way"), rules.refuse(way, NINE));
        }
    }

    @Test
    void without_a_wish_every_way_is_open() {
        assertEquals(Arrays.asList(Channel.values()), rules().open(NINE));
    }

    @Test
    void a_window_comes_back_from_the_database_as_it_went() {
        var window = new Window(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), null, null);
        assertEquals(window, Window.of(window.bits(), null, null));
        assertEquals(null, Window.ALWAYS.bits());
    }

    private static boolean isOpen(ContactRules rules, String at) {
        return rules.refuse(Channel.PHONE, LocalDateTime.parse(at)).isEmpty();
    }

    private static Boundary no(Channel way, Set<DayOfWeek> days, String from, String to) {
        return new Boundary(
                UUID.randomUUID(),
                BoundaryKind.CONTACT,
                null,
                way,
                new Window(days, LocalTime.parse(from), LocalTime.parse(to)),
                null);
    }

    private static ContactRules rules(Boundary... boundaries) {
        return new ContactRules(List.of(boundaries));
    }

    private static Optional<Refusal> refused(String rule, String... details) {
        return Optional.of(Refusal.conflict(rule, details));
    }
}

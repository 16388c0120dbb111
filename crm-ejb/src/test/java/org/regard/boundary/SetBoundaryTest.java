package org.regard.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.regard.house.Guests.refusal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.regard.exchange.mapping.SomePolicy;

/** A wish that can be kept says what it is about. */
class SetBoundaryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_wish_is_of_a_kind_and_about_one_thing() {
        assertEquals(
                "boundary.which-kind",
                refusal(() -> new SetBoundary(null, "phone", null, null, null, null, null, null, null)));
        for (var about : new String[][] {{null, null}, {"phone", "her divorce"}}) {
            assertEquals(
                    "boundary.about-what",
                    refusal(() -> new SetBoundary(
                            BoundaryKind.RECORD, about[0], about[1], null, null, null, null, null, null)));
        }
        assertEquals(
                "boundary.about-what",
                refusal(() ->
                        new SetBoundary(BoundaryKind.MENTION, "phone", null, null, null, null, null, null, null)));
    }

    @Test
    void a_topic_is_short() {
        assertEquals("boundary.topic-too-long", refusal(() -> SetBoundary.topic("divorce ".repeat(40))));
    }

    @Test
    void hours_begin_and_end_on_some_day() {
        var ten = LocalTime.of(10, 0);
        for (var window : List.of(
                new Window(Set.of(), null, null),
                new Window(Set.of(DayOfWeek.MONDAY), ten, null),
                new Window(Set.of(DayOfWeek.MONDAY), ten, ten))) {
            assertEquals("boundary.window", refusal(() -> SetBoundary.contact(Channel.PHONE, window)));
        }
    }

    @Test
    void it_was_told_by_them_and_not_tomorrow_and_there_are_not_too_many() {
        var fromALeaflet = new SetBoundary(BoundaryKind.RECORD, "phone", null, null, null, "leaflet", null, null, null);
        assertEquals("boundary.source", said(fromALeaflet, List.of()));
        var tomorrow =
                new SetBoundary(BoundaryKind.RECORD, "phone", null, null, null, null, TODAY.plusDays(1), null, null);
        assertEquals("fact.told-in-the-future", said(tomorrow, List.of()));
        var many = Collections.nCopies(
                SettingRules.MOST, SetBoundary.topic("my divorce").rule(UUID.randomUUID()));
        assertEquals("boundary.too-many", said(SetBoundary.category("phone"), many));
        assertEquals("", said(SetBoundary.category("phone"), many.subList(1, many.size())));
    }

    private static String said(SetBoundary asked, List<Boundary> already) {
        return SettingRules.refuse(asked, SomePolicy.policy(), already, TODAY)
                .map(no -> no.rule())
                .orElse("");
    }
}

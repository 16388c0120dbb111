package org.regard.boundary;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The hours in which somebody does not wish to be contacted, in the time of the house. A window that ends before it begins
 * runs over midnight and belongs to the day on which it begins.
 *
 * @param days on which it begins; all seven for every day
 * @param from inclusive; null, with {@code to}: the whole day
 * @param to exclusive
 */
public record Window(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    /** Always. */
    public static final Window ALWAYS = new Window(EnumSet.allOf(DayOfWeek.class), null, null);

    private static final int A_WEEK_AND_A_DAY = 8;

    public Window {
        days = Set.copyOf(days);
    }

    /** From the form of the database: bit 0 is Monday; null is every day. */
    public static Window of(Short bits, LocalTime from, LocalTime to) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (bits == null || (bits >> (day.getValue() - 1) & 1) == 1) {
                days.add(day);
            }
        }
        return new Window(days, from, to);
    }

    /** The days in the form of the database; null for every day. */
    public Short bits() {
        if (days.size() == DayOfWeek.values().length) {
            return null;
        }
        return (short) days.stream().mapToInt(day -> 1 << (day.getValue() - 1)).sum();
    }

    public boolean isAlways() {
        return from == null && days.size() == DayOfWeek.values().length;
    }

    /** Whether it holds at this moment. */
    public boolean holds(LocalDateTime at) {
        var time = at.toLocalTime();
        if (from == null) {
            return days.contains(at.getDayOfWeek());
        }
        if (from.isBefore(to)) {
            return days.contains(at.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(to);
        }
        return days.contains(at.getDayOfWeek()) && !time.isBefore(from)
                || days.contains(at.getDayOfWeek().minus(1)) && time.isBefore(to);
    }

    /** The first moment at or after this one at which it does not hold; empty when it always does. */
    public Optional<LocalDateTime> freeFrom(LocalDateTime at) {
        if (!holds(at)) {
            return Optional.of(at);
        }
        for (int ahead = 0; ahead <= A_WEEK_AND_A_DAY; ahead++) {
            var day = at.toLocalDate().plusDays(ahead);
            for (var edge : edges()) {
                var moment = day.atTime(edge);
                if (moment.isAfter(at) && !holds(moment)) {
                    return Optional.of(moment);
                }
            }
        }
        return Optional.empty();
    }

    /** The moments of a day at which it may end, the earlier first. */
    private List<LocalTime> edges() {
        return to == null || to.equals(LocalTime.MIN) ? List.of(LocalTime.MIN) : List.of(LocalTime.MIN, to);
    }
}

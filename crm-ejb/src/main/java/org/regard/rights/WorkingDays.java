package org.regard.rights;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.regard.platform.Setting;

/**
 * Which days nobody has to work: Saturdays, Sundays, and the public holidays of the place where the house is. For Germany the nine that
 * hold in every state are known; those of a state, or of another country, are named in the setting {@code regard.holidays}.
 *
 * @param german whether the house follows the German calendar
 * @param others further holidays, day by day
 */
public record WorkingDays(boolean german, Set<LocalDate> others) {

    public WorkingDays {
        others = Set.copyOf(others);
    }

    /** As the settings say: {@code regard.country} and {@code regard.holidays}, ISO dates with commas between them. */
    public static WorkingDays ofTheHouse() {
        var named = Setting.HOLIDAYS.value().orElse("");
        return new WorkingDays(
                Setting.COUNTRY.value().filter("DE"::equals).isPresent(),
                Arrays.stream(named.split("[,;\\s]+"))
                        .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                        .map(LocalDate::parse)
                        .collect(Collectors.toSet()));
    }

    /** The day itself, or the first working day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        var at = day;
        while (!isWorking(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    boolean isWorking(LocalDate day) {
        var week = day.getDayOfWeek();
        return week != DayOfWeek.SATURDAY
                && week != DayOfWeek.SUNDAY
                && !others.contains(day)
                && !(german && inGermany(day.getYear()).contains(day));
    }

    private static Set<LocalDate> inGermany(int year) {
        var easter = easter(year);
        return Set.of(
                LocalDate.of(year, 1, 1),
                easter.minusDays(2),
                easter.plusDays(1),
                LocalDate.of(year, 5, 1),
                easter.plusDays(39),
                easter.plusDays(50),
                LocalDate.of(year, 10, 3),
                LocalDate.of(year, 12, 25),
                LocalDate.of(year, 12, 26));
    }

    /** Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}

package org.regard.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people and files write them, read into ISO 8601; a birthday may lack its year ({@code --12-08}). */
public final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?");
    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern ISO_NO_YEAR = Pattern.compile("--(\\d{2})-?(\\d{2})");
    private static final Pattern GERMAN_NO_YEAR = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.?");
    private static final int EARLIEST_YEAR = 1850;

    private Dates() {}

    public static Optional<String> full(String typed) {
        var text = typed.strip();
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso, 1, 2, 3);
        }
        var german = GERMAN.matcher(text);
        if (german.matches()) {
            return date(german, 3, 2, 1);
        }
        var named = NamedDate.read(text);
        return named.isPresent() ? named.flatMap(NamedDate::full).filter(Dates::plausible) : slashed(text);
    }

    public static Optional<String> birthday(String typed) {
        var text = typed.strip();
        var noYear = ISO_NO_YEAR.matcher(text);
        if (noYear.matches()) {
            return monthDay(noYear, 1, 2);
        }
        var german = GERMAN_NO_YEAR.matcher(text);
        if (german.matches()) return monthDay(german, 2, 1);
        var named = NamedDate.read(text).filter(date -> date.year() == null);
        return named.isPresent() ? named.flatMap(NamedDate::monthDay) : full(text);
    }

    private static boolean plausible(String day) {
        return LocalDate.parse(day).getYear() >= EARLIEST_YEAR;
    }

    /** With slashes day and month are told apart only when one of them is above twelve: nothing is guessed. */
    private static Optional<String> slashed(String text) {
        var slashed = SLASHED.matcher(text);
        if (!slashed.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(slashed.group(1));
        int second = Integer.parseInt(slashed.group(2));
        if (first > 12) {
            return date(slashed, 3, 2, 1);
        }
        return second > 12 || first == second ? date(slashed, 3, 1, 2) : Optional.empty();
    }

    private static Optional<String> date(Matcher found, int year, int month, int day) {
        try {
            var date = LocalDate.of(number(found, year), number(found, month), number(found, day));
            return date.getYear() < EARLIEST_YEAR ? Optional.empty() : Optional.of(date.toString());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<String> monthDay(Matcher found, int month, int day) {
        try {
            return Optional.of(
                    MonthDay.of(number(found, month), number(found, day)).toString());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}

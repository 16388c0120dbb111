package org.regard.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date whose month is written as a word, in English or German: {@code 3 May 1980}, {@code May 3rd, 1980}, {@code 3. Mai}.
 *
 * @param year null when it was left out
 */
record NamedDate(int day, Month month, Integer year) {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?(\\p{L}{3,})\\.?(?:,?\\s+(\\d{4}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?");
    private static final Map<String, Month> MONTHS = months();

    /** Nothing, when no month is named. */
    static Optional<NamedDate> read(String text) {
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) return of(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
        var monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches()
                ? of(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3))
                : Optional.empty();
    }

    private static Optional<NamedDate> of(String day, String name, String year) {
        return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT)))
                .map(month -> new NamedDate(Integer.parseInt(day), month, year == null ? null : Integer.valueOf(year)));
    }

    /** In ISO 8601; nothing without a year or for a day that there is none of. */
    Optional<String> full() {
        try {
            return year == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** In ISO 8601, without the year. */
    Optional<String> monthDay() {
        try {
            return Optional.of(MonthDay.of(month, day).toString());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Map<String, Month> months() {
        var months = new HashMap<String, Month>();
        for (var language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (var style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                Arrays.stream(Month.values()).forEach(month -> months.put(name(month, style, language), month));
            }
        }
        months.put("jänner", Month.JANUARY);
        return Map.copyOf(months);
    }

    private static String name(Month month, TextStyle style, Locale language) {
        return month.getDisplayName(style, language).replace(".", "").toLowerCase(Locale.ROOT);
    }
}

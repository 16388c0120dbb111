package org.regard.exchange.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a column writes its dates when the year does not come first; found from all rows looked at, not from one. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.]?(\\d{1,2})[-/.]?(\\d{1,2})(?:[T ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4})(?: .*)?");
    private static final Pattern NO_YEAR = Pattern.compile("--(\\d{2})-?(\\d{2})");

    /** Day first, unless a value shows that it cannot be and none shows the contrary. */
    static DateOrder of(List<String> sample) {
        boolean monthFirst = false;
        for (String value : sample) {
            Matcher parts = YEAR_LAST.matcher(value);
            if (!parts.matches()) continue;
            if (Integer.parseInt(parts.group(1)) > 12) return DAY_FIRST;
            monthFirst |= Integer.parseInt(parts.group(2)) > 12;
        }
        return monthFirst ? MONTH_FIRST : DAY_FIRST;
    }

    static boolean looksLikeDate(String value) {
        return DAY_FIRST.read(value).or(() -> MONTH_FIRST.read(value)).isPresent();
    }

    /** The date in ISO form ({@code --MM-dd} when the year is not told), or empty when it is none. */
    public Optional<String> read(String value) {
        Matcher noYear = NO_YEAR.matcher(value);
        if (noYear.matches())
            return valid("2000", noYear.group(1), noYear.group(2)).map(date -> "-" + date.substring(4));
        Matcher first = YEAR_FIRST.matcher(value);
        if (first.matches()) return valid(first.group(1), first.group(2), first.group(3));
        Matcher last = YEAR_LAST.matcher(value);
        if (!last.matches()) return Optional.empty();
        return this == DAY_FIRST
                ? valid(last.group(3), last.group(2), last.group(1))
                : valid(last.group(3), last.group(1), last.group(2));
    }

    private static Optional<String> valid(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}

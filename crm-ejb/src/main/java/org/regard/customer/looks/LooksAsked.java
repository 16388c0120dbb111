package org.regard.customer.looks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.regard.disclosure.Act;
import org.regard.platform.Refusal;

/**
 * Which looks are asked for. Each part may be null: then it does not narrow.
 *
 * @param act code of an act; {@code denied} finds the refused ones
 * @param from the first day, {@link #USUAL_DAYS} days before the last when it is null
 * @param to the last day, today when it is null
 */
public record LooksAsked(UUID colleague, String purpose, String act, LocalDate from, LocalDate to) {

    public static final int USUAL_DAYS = 30;
    public static final int MOST_DAYS = 366;

    /** As somebody typed it; an empty part does not narrow. */
    public static LooksAsked typed(String colleague, String purpose, String act, String from, String to) {
        try {
            return new LooksAsked(
                    isEmpty(colleague) ? null : UUID.fromString(colleague.strip()),
                    isEmpty(purpose) ? null : purpose.strip(),
                    isEmpty(act) ? null : act.strip(),
                    isEmpty(from) ? null : LocalDate.parse(from.strip()),
                    isEmpty(to) ? null : LocalDate.parse(to.strip()));
        } catch (DateTimeException noDay) {
            throw range();
        } catch (IllegalArgumentException nobody) {
            throw Refusal.malformed("looks.colleague-unknown").asException();
        }
    }

    /** With both days; refused when they are the wrong way round or too far apart, or when there is no such act. */
    LooksAsked settled(LocalDate today) {
        var last = to == null ? today : to;
        if (act != null
                && Arrays.stream(Act.values()).noneMatch(one -> one.code().equals(act))) {
            throw Refusal.malformed("looks.act-unknown").asException();
        }
        if (last.getYear() < 1970 || last.getYear() > 9999) {
            throw range();
        }
        var first = from == null ? last.minusDays(USUAL_DAYS) : from;
        if (first.isAfter(last) || first.isBefore(last.minusDays(MOST_DAYS))) {
            throw range();
        }
        return new LooksAsked(colleague, purpose, act, first, last);
    }

    private static RuntimeException range() {
        return Refusal.malformed("looks.range", String.valueOf(MOST_DAYS)).asException();
    }

    private static boolean isEmpty(String typed) {
        return typed == null || typed.isBlank();
    }
}

package org.regard.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import org.regard.platform.Refusal;

/**
 * What a colleague says about being here; nobody and nothing else decides it.
 *
 * @param awayUntil when they are back; null when they are here
 */
public record Presence(Instant awayUntil) {

    public static final Presence HERE = new Presence(null);

    /** Who is away longer than this has handed their customers over. */
    private static final Period LONGEST = Period.ofYears(1);

    /**
     * Back on a day, at a time of it, or both: a day alone begins at midnight, a time alone is of today.
     *
     * @param now in the house's time zone
     */
    public static Presence awayUntil(LocalDate day, LocalTime time, ZonedDateTime now) {
        if (day == null && time == null) {
            throw Refusal.unfit("presence.until-when").asException();
        }
        var back = (day == null ? now.toLocalDate() : day)
                .atTime(time == null ? LocalTime.MIDNIGHT : time)
                .atZone(now.getZone());
        if (!back.isAfter(now)) {
            throw Refusal.unfit("presence.in-the-past").asException();
        }
        if (back.isAfter(now.plus(LONGEST))) {
            throw Refusal.unfit("presence.too-long").asException();
        }
        return new Presence(back.toInstant());
    }

    public boolean isAway(Instant now) {
        return awayUntil != null && awayUntil.isAfter(now);
    }

    /** What was said long ago is no longer so. */
    Presence at(Instant now) {
        return isAway(now) ? this : HERE;
    }
}

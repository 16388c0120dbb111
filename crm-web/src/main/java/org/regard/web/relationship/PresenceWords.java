package org.regard.web.relationship;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.regard.relationship.Presence;
import org.regard.web.frame.Words;

/** What a colleague said about being here, in the reader's words and in the time of the house. */
final class PresenceWords {
    private PresenceWords() {}

    static String of(Presence presence, Instant now) {
        return of(presence, now.atZone(ZoneId.systemDefault()), Words.readersLocale());
    }

    static String of(Presence presence, ZonedDateTime now, Locale locale) {
        if (!presence.isAway(now.toInstant())) return Words.say(locale, "presence.here");
        var back = presence.awayUntil().atZone(now.getZone());
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(back);
        if (back.toLocalDate().equals(now.toLocalDate())) return Words.say(locale, "presence.until-time", time);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(back);
        return back.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Words.say(locale, "presence.until-day", day)
                : Words.say(locale, "presence.until-both", day, time);
    }
}

package org.regard.web.frame;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Words for the reader: sentences, dates and moments in the language of the page. */
public final class Words {
    private static final String BUNDLE = "org.regard.web.messages";

    private Words() {}

    /** A date in words, such as 3 May 2027; empty for none. */
    public static String day(LocalDate date) {
        return date == null ? "" : day(date, readersLocale());
    }

    /** The same in a language of choice. */
    public static String day(LocalDate date, Locale locale) {
        if (date == null) return "";
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /** A moment to the minute; empty for none. */
    public static String moment(Instant instant) {
        return moment(instant, readersLocale());
    }

    /** The same in a language of choice. */
    public static String moment(Instant instant, Locale locale) {
        if (instant == null) return "";
        var form = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale);
        return form.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** A time of the day, to the minute; empty for none. */
    public static String time(Instant instant) {
        if (instant == null) return "";
        var form = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(readersLocale());
        return form.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** A sentence of the bundle with one argument put in. */
    public static String say(String key, Object argument) {
        return say(readersLocale(), key, argument);
    }

    /** A sentence of the bundle; the key itself when nobody wrote one, so that nothing stays unsaid. */
    public static String say(Locale locale, String key, Object... arguments) {
        try {
            var sentence = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
            return new MessageFormat(sentence, locale).format(arguments);
        } catch (MissingResourceException unwritten) {
            return key;
        }
    }

    /** The first letters of the first and last word of a name, at most two. */
    public static String initials(String name) {
        if (name == null || name.isBlank()) return "·";
        var words = name.strip().split("\\s+");
        var first = words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        if (words.length == 1) return first.toUpperCase(Locale.ROOT);
        var last = words[words.length - 1];
        return (first + last.substring(0, last.offsetByCodePoints(0, 1))).toUpperCase(Locale.ROOT);
    }

    /** The language of the page that is being made. */
    public static Locale readersLocale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}

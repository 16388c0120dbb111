package org.regard.web.boundary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.regard.boundary.BoundaryKind;
import org.regard.boundary.Channel;
import org.regard.boundary.Window;
import org.regard.boundary.Wish;
import org.regard.web.frame.Words;

/**
 * Puts wishes into the words of one reader.
 *
 * @param categories names of the policy's categories by code
 * @param knows who knows the words of a topic that this reader is not shown
 */
public record BoundaryWords(Locale locale, Map<String, String> categories, String knows) {

    public List<BoundaryRow> rows(List<Wish> wishes) {
        return wishes.stream().map(this::row).toList();
    }

    public BoundaryRow row(Wish wish) {
        return new BoundaryRow(
                wish.rule().id(),
                wish.rule().kind().code(),
                what(wish),
                wish.toldTo() == null
                        ? say("fact.from", say("source." + wish.source()), day(wish.toldOn()))
                        : say("fact.from-to", say("source." + wish.source()), day(wish.toldOn()), wish.toldTo()),
                wish.endsOn() == null ? say("boundary.until-lifted") : say("until.day", day(wish.endsOn())));
    }

    /** The ways, such as "e-mail, letter"; a word for none. */
    public String ways(List<Channel> open) {
        return open.isEmpty()
                ? say("boundary.no-way")
                : open.stream().map(way -> say("way." + way.code())).collect(Collectors.joining(", "));
    }

    private String what(Wish wish) {
        var rule = wish.rule();
        if (rule.kind() == BoundaryKind.CONTACT) {
            return say("boundary.contact", no(rule.channel()), when(rule.window()))
                    .strip();
        }
        if (wish.hidden()) {
            return say("boundary." + rule.kind().code() + ".hidden", knows);
        }
        var about = rule.category() == null
                ? rule.topic().replaceAll("\\R", ", ")
                : categories.getOrDefault(rule.category(), rule.category());
        return say("boundary." + rule.kind().code(), about);
    }

    private String no(Channel way) {
        return say("way." + (way == null ? "any" : way.code()) + ".no");
    }

    private String when(Window window) {
        if (window.isAlways()) return "";
        var hours = hours(window);
        var days = window.bits() == null
                ? ""
                : say(
                        "boundary.on",
                        window.days().stream()
                                .sorted()
                                .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                                .collect(Collectors.joining(", ")));
        return (days + " " + hours).strip();
    }

    private String hours(Window window) {
        if (window.from() == null) return "";
        if (window.from().equals(LocalTime.MIN)) return say("boundary.before", window.to());
        return window.to().equals(LocalTime.MIN)
                ? say("boundary.after", window.from())
                : say("boundary.between", window.from(), window.to());
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    private String say(String key, Object... arguments) {
        return Words.say(locale, key, arguments);
    }
}

package org.regard.knowledge;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.regard.policy.Category;
import org.regard.policy.Precision;

/**
 * A value as finely as the purpose needs it (M12), and no finer: what is cut off here never leaves the service.
 *
 * @param text for people, in their language; empty when only the presence is told
 * @param value for programs, canonical; null when nothing of it may be told
 * @param parts of an address, as far as they are told
 */
public record Shown(String text, String value, Map<String, String> parts) {

    /** Generalises a canonical value to a precision. */
    public static Shown of(Category category, String canonical, Precision precision, Locale locale) {
        return switch (precision) {
            case FULL -> full(category, canonical, locale);
            case DAY_MONTH -> dayMonth(canonical, locale);
            case YEAR -> canonical.startsWith("--") ? present() : plain(canonical.substring(0, 4));
            case CITY -> place(canonical, true, locale);
            case COUNTRY -> place(canonical, false, locale);
            case LAST_DIGITS -> plain("… " + canonical.substring(Math.max(0, canonical.length() - 2)));
            case INITIALS -> plain(initials(canonical));
            case PRESENT -> present();
        };
    }

    private static Shown full(Category category, String canonical, Locale locale) {
        return switch (category.type()) {
            case ADDRESS -> {
                var address = Address.opened(canonical);
                yield new Shown(address.line(locale), address.line(Locale.ENGLISH), address.parts());
            }
            case BIRTHDAY, DATE -> canonical.startsWith("--")
                    ? dayMonth(canonical, locale)
                    : new Shown(
                            LocalDate.parse(canonical)
                                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                            .withLocale(locale)),
                            canonical,
                            Map.of());
            case CHOICE -> new Shown(
                    category.choices().stream()
                            .filter(choice -> choice.code().equals(canonical))
                            .map(choice -> choice.name().in(locale))
                            .findFirst()
                            .orElse(canonical),
                    canonical,
                    Map.of());
            case LANGUAGE -> new Shown(Locale.forLanguageTag(canonical).getDisplayName(locale), canonical, Map.of());
            case PHONE -> new Shown(Phones.forPeople(canonical), canonical, Map.of());
            default -> plain(canonical);
        };
    }

    private static Shown dayMonth(String canonical, Locale locale) {
        var day = canonical.startsWith("--") ? MonthDay.parse(canonical) : MonthDay.from(LocalDate.parse(canonical));
        var pattern = locale.getLanguage().equals("de") ? "d. MMMM" : "d MMMM";
        return new Shown(day.format(DateTimeFormatter.ofPattern(pattern, locale)), day.toString(), Map.of());
    }

    private static Shown place(String canonical, boolean city, Locale locale) {
        var address = Address.opened(canonical);
        var told = new Address("", "", "", city ? address.city() : "", "", city ? "" : address.country());
        return told.isEmpty() ? present() : new Shown(told.line(locale), told.line(Locale.ENGLISH), told.parts());
    }

    private static String initials(String canonical) {
        return Arrays.stream(canonical.split("\\s+"))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }

    private static Shown plain(String text) {
        return new Shown(text, text, Map.of());
    }

    private static Shown present() {
        return new Shown("", null, Map.of());
    }
}

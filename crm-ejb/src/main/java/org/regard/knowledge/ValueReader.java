package org.regard.knowledge;

import java.net.URI;
import org.regard.customer.ExactValues;
import org.regard.policy.Category;

/**
 * Reads what was typed for a category into the one form that is sealed: telephone as E.164, dates as ISO 8601, languages as
 * BCP 47, choices as codes. The same reading serves pages, the interface and imports.
 */
public final class ValueReader {

    private ValueReader() {}

    /**
     * @param country ISO 3166 code in which a telephone number without a country is read; null: the house's own
     */
    public static Reading read(Category category, String typed, String country) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return Reading.no("value.empty");
        }
        if (text.codePointCount(0, text.length()) > category.maxLength()) {
            return Reading.no("value.too-long", String.valueOf(category.maxLength()));
        }
        return switch (category.type()) {
            case PHONE -> ExactValues.phone(text, country)
                    .map(Reading::of)
                    .orElseGet(() -> Reading.no("value.no-phone"));
            case EMAIL -> ExactValues.email(text).map(Reading::of).orElseGet(() -> Reading.no("value.no-email"));
            case URL -> url(text);
            case DATE -> Dates.full(text).map(Reading::of).orElseGet(() -> Reading.no("value.no-date"));
            case BIRTHDAY -> Dates.birthday(text).map(Reading::of).orElseGet(() -> Reading.no("value.no-date"));
            case ADDRESS -> address(text);
            case CHOICE -> choice(category, text);
            case LANGUAGE -> language(text);
            case TEXT, IDENTIFIER -> plain(text);
        };
    }

    private static Reading plain(String text) {
        return text.chars().anyMatch(letter -> letter < ' ' && letter != '\n')
                ? Reading.no("value.control-characters")
                : Reading.of(text);
    }

    private static Reading address(String text) {
        if (text.chars().anyMatch(letter -> letter < ' ' && " \n\r\t\u001f".indexOf(letter) < 0)) {
            return Reading.no("value.control-characters");
        }
        var address = Address.read(text);
        return address.isEmpty() ? Reading.no("value.empty") : Reading.of(address.canonical());
    }

    private static Reading url(String text) {
        try {
            var uri = URI.create(text.contains("://") ? text : "https://" + text);
            var web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getHost().contains(".") && uri.getUserInfo() == null
                    ? Reading.of(uri.toString())
                    : Reading.no("value.no-url");
        } catch (IllegalArgumentException notAUri) {
            return Reading.no("value.no-url");
        }
    }

    private static Reading choice(Category category, String text) {
        return category.choices().stream()
                .filter(choice -> choice.code().equalsIgnoreCase(text)
                        || choice.name().en().equalsIgnoreCase(text)
                        || choice.name().de().equalsIgnoreCase(text))
                .findFirst()
                .map(choice -> Reading.of(choice.code()))
                .orElseGet(() -> Reading.no("value.no-choice"));
    }

    private static Reading language(String text) {
        return Languages.tag(text).map(Reading::of).orElseGet(() -> Reading.no("value.no-language"));
    }
}

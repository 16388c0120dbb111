package org.regard.web.retention;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.regard.policy.Policy;
import org.regard.retention.Proof;
import org.regard.web.frame.Words;

/** Puts places, categories and reasons into the words of one reader. */
record RetentionWords(Policy policy, Locale locale) {

    /**
     * A counted line in words.
     *
     * @param what the category, or the place where it has none
     * @param why the reason
     */
    public record Line(String what, String why, long many) implements Serializable {}

    Line line(String place, String category, String reason, long many) {
        return new Line(what(place, category), why(reason), many);
    }

    /** Places where nobody could look, and why. */
    List<Line> missed(Proof proof) {
        return proof.lines().stream()
                .filter(line -> line.reason().startsWith("not-looked-at")
                        || line.place().equals("not-allowed"))
                .map(line -> line(line.place(), line.category(), line.reason(), 0))
                .toList();
    }

    /** A reason in words; what the database did not allow is told as it was asked. */
    String why(String reason) {
        return Stream.of("letting.why.", "erase.reason.", "erase.ground.")
                .map(list -> list + reason)
                .filter(key -> !say(key).equals(key))
                .findFirst()
                .map(key -> say(key))
                .orElse(reason);
    }

    /** A category by its name; a place in a few words, or as the table is called when nobody wrote any. */
    String what(String place, String category) {
        return category.isEmpty() ? place(place) : category(category);
    }

    String category(String code) {
        return policy.category(code).map(one -> one.name().in(locale)).orElse(code);
    }

    String place(String place) {
        var key = "letting.place." + place;
        var words = say(key);
        return words.equals(key) ? place : words;
    }

    String say(String key, Object... arguments) {
        return Words.say(locale, key, arguments);
    }
}

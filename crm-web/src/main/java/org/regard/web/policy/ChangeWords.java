package org.regard.web.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;
import org.regard.policy.draft.Change;
import org.regard.policy.draft.Finding.Part;
import org.regard.web.frame.Words;

/** Puts the difference between two versions into the words of one reader. */
record ChangeWords(Policy before, Policy after, Locale locale) {

    /**
     * One difference in words.
     *
     * @param part name of the category or purpose; empty for the policy as a whole
     * @param what of it changed
     * @param effect {@code more}, {@code less} or {@code other}
     */
    public record Line(String about, String part, String what, String before, String after, String effect) {}

    List<Line> lines(List<Change> changes) {
        return changes.stream().map(this::line).toList();
    }

    private Line line(Change change) {
        return new Line(
                change.about().code(),
                name(change.about(), change.code()),
                what(change),
                value(change, change.before()),
                value(change, change.after()),
                change.effect().code());
    }

    String name(Part about, String code) {
        return switch (about) {
            case POLICY -> "";
            case PURPOSE -> purpose(code);
            case CATEGORY -> after.category(code)
                    .or(() -> before.category(code))
                    .map(Category::name)
                    .map(name -> name.in(locale))
                    .orElse(code);
        };
    }

    private String purpose(String code) {
        return after.purpose(code)
                .or(() -> before.purpose(code))
                .map(Purpose::name)
                .map(name -> name.in(locale))
                .orElse(code);
    }

    private String what(Change change) {
        var of =
                switch (change.aspect()) {
                    case "use" -> purpose(change.of());
                    case "reader", "writer", "role" -> say("role." + change.of());
                    case "source" -> say("source." + change.of());
                    default -> change.of();
                };
        return say("change." + change.aspect(), of);
    }

    private String value(Change change, String value) {
        return switch (change.aspect()) {
            case "added", "removed" -> "";
            case "use" -> value.isEmpty() ? say("change.not-at-all") : say("precision." + value);
            case "reader" -> value.isEmpty() ? say("change.not-at-all") : say("reach." + value);
            case "writer",
                    "role",
                    "source",
                    "asks-reason",
                    "emergency",
                    "never-kept",
                    "many",
                    "findable",
                    "checkable" -> say(value.equals("true") ? "change.yes" : "change.no");
            case "keep", "customer-months" -> PolicyWords.months(months(value), locale);
            case "fading" -> value.isEmpty() ? say("change.never") : PolicyWords.months(months(value), locale);
            case "ground" -> say("ground." + value);
            case "type" -> say("type." + value);
            case "about" -> say("about." + value);
            case "parent" -> value.isEmpty() ? say("change.none") : purpose(value);
            default -> value.isEmpty() ? say("change.none") : value;
        };
    }

    private static Optional<Integer> months(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(value));
    }

    private String say(String key, Object... arguments) {
        return Words.say(locale, key, arguments);
    }
}

package org.regard.web.frame;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regard.platform.Refusal;
import org.regard.wording.OverrideRule;

/**
 * What a refusal says to a person.
 *
 * @param sentence what was refused and why
 * @param way what one can do instead; empty when the sentence says it all
 */
public record RefusalWords(String sentence, String way) {
    private static final String BUNDLE = "org.regard.web.refusals";
    private static final Object[] NOT_KEPT = {"…", "…", "…"};

    /** The words for a refusal in a language; a plain sentence of its kind when the rule has none of its own. */
    public static RefusalWords of(Refusal refusal, Locale locale) {
        var words = ResourceBundle.getBundle(BUNDLE, locale);
        var kind = "kind." + refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var key = words.containsKey(refusal.rule()) ? refusal.rule() : kind;
        var way = words.containsKey(key + ".way") ? fill(words.getString(key + ".way"), refusal, locale) : "";
        return new RefusalWords(fill(words.getString(key), refusal, locale), way);
    }

    /** What a rule said to somebody at the time, of which its name alone is kept; details that are not kept are left open. */
    public static String sentence(String rule, Locale locale) {
        var words = ResourceBundle.getBundle(BUNDLE, locale);
        return words.containsKey(rule)
                ? new MessageFormat(words.getString(rule), locale).format(NOT_KEPT)
                : words.getString("kind.conflict");
    }

    /** The HTTP status of a refusal. */
    public static int status(Refusal refusal) {
        return switch (refusal.kind()) {
            case MALFORMED -> 400;
            case FORBIDDEN -> 403;
            case ABSENT -> 404;
            case CONFLICT -> 409;
            case UNFIT -> 422;
            case TOO_LARGE -> 413;
            case TOO_OFTEN -> 429;
        };
    }

    private static String fill(String sentence, Refusal refusal, Locale locale) {
        return new MessageFormat(sentence, locale)
                .format(refusal.details().stream()
                        .map(detail -> said(detail, refusal, locale))
                        .toArray());
    }

    /** What is asked about, in words. */
    private static String kinds(String codes, Locale locale) {
        return Stream.of(codes.split(", "))
                .map(code -> Words.say(locale, "text.kind." + code))
                .collect(Collectors.joining(", "));
    }

    /** A detail that is the name of a rule is said in that rule's words, with the details after it. */
    private static String said(String detail, Refusal refusal, Locale locale) {
        if (refusal.rule().equals(OverrideRule.ASKS)) return kinds(detail, locale);
        var words = ResourceBundle.getBundle(BUNDLE, locale);
        if (!detail.contains(".") || !words.containsKey(detail)) return detail;
        var after = refusal.details()
                .subList(
                        refusal.details().indexOf(detail) + 1, refusal.details().size());
        return new MessageFormat(words.getString(detail), locale).format(after.toArray());
    }
}

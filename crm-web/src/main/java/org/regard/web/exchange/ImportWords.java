package org.regard.web.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.regard.exchange.mapping.Reason;
import org.regard.exchange.mapping.Target;
import org.regard.platform.Refusal;
import org.regard.policy.Policy;
import org.regard.web.frame.RefusalWords;

/** What the import says, in a language: targets, reasons, refused rows. */
public final class ImportWords {
    private static final String BUNDLE = "org.regard.web.imports";

    private final Policy policy;
    private final Locale locale;
    private final ResourceBundle words;

    public ImportWords(Policy policy, Locale locale) {
        this.policy = policy;
        this.locale = locale;
        this.words = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** A sentence of the bundle with arguments put in. */
    public String say(String key, Object... arguments) {
        try {
            return new MessageFormat(words.getString(key), locale).format(arguments);
        } catch (MissingResourceException unwritten) {
            return key;
        }
    }

    /** Such as "Postal address: city". */
    public String target(Target target) {
        if (target.isName()) {
            return say("target." + target.subject().code() + ".name." + target.part());
        }
        String name = policy.category(target.category())
                .map(category -> category.name().in(locale))
                .orElse(target.category());
        String part = target.part().isEmpty() ? "" : ": " + say("part." + target.part());
        return name + part + (target.set() > 1 ? " (" + target.set() + ")" : "");
    }

    public String target(String code) {
        return Target.parse(code).map(this::target).orElse(code);
    }

    /** Why a column stays outside: the policy's own word, or ours. */
    public String reason(String code) {
        return new Reason(code).inPolicy(policy, locale).orElseGet(() -> say("left." + code));
    }

    /** Why a row or a value did not come in. */
    public String refusal(String rule) {
        return words.containsKey(rule)
                ? say(rule)
                : RefusalWords.of(Refusal.unfit(rule), locale).sentence();
    }
}

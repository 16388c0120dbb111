package org.regard.web.erasure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.regard.policy.Policies;
import org.regard.web.frame.Words;

/** Categories by their names in the reader's language. */
@Named
@RequestScoped
public class CategoryWords {
    @Inject
    private Policies policies;

    /** All of somebody, when no category is named; the code when the policy does not know it any more. */
    public String name(String code) {
        if (code == null || code.isEmpty()) return Words.say("erase.all", "");
        var locale = Words.readersLocale();
        return policies.current()
                .category(code)
                .map(category -> category.name().in(locale))
                .orElse(code);
    }

    /** Why the policy keeps it, for what stays by law. */
    public String ground(String code) {
        var locale = Words.readersLocale();
        return policies.current()
                .category(code == null ? "" : code)
                .map(category -> category.groundNote().in(locale))
                .orElse("");
    }
}

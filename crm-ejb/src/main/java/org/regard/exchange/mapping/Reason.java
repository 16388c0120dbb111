package org.regard.exchange.mapping;

import java.util.Locale;
import java.util.Optional;
import org.regard.policy.Policy;
import org.regard.policy.Text;

/**
 * Why a column stays at the door. What the policy never keeps is explained in the policy's own words; the others have a
 * sentence {@code import.left.CODE} in the message bundles.
 *
 * @param code such as {@code no-purpose}, or {@code never-kept.} and the category's code
 */
public record Reason(String code) {
    private static final String NEVER = "never-kept.";

    /** No category of the policy takes it. */
    public static final Reason NO_PURPOSE = new Reason("no-purpose");
    /** Another program's own number, date or flag. */
    public static final Reason TECHNICAL = new Reason("technical");
    /** The policy wants it told, not copied from a list. */
    public static final Reason NOT_FROM_LISTS = new Reason("not-from-lists");
    /** The role of the person who brings the file does not write it. */
    public static final Reason NOT_YOURS = new Reason("not-yours");
    /** The policy keeps one for each customer, and another column brings it. */
    public static final Reason ONE_IS_ENOUGH = new Reason("one-is-enough");
    /** Not one value in the rows looked at. */
    public static final Reason EMPTY = new Reason("empty");
    /** The person who brings the file decided so. */
    public static final Reason CHOSEN = new Reason("chosen");

    static Reason neverKept(String category) {
        return new Reason(NEVER + category);
    }

    /** The policy's word on a category that is never kept, in its own language. */
    public Optional<String> inPolicy(Policy policy, Locale locale) {
        if (!code.startsWith(NEVER)) return Optional.empty();
        Optional<Text> why = policy.category(code.substring(NEVER.length())).map(category -> category.why());
        return why.map(text -> text.in(locale));
    }
}

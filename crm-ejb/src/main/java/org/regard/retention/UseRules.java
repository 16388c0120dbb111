package org.regard.retention;

import java.util.List;
import java.util.Set;
import org.regard.policy.Policy;

/**
 * What counts as use: somebody saw a value, or let it be compared, for a purpose that serves the customer. Keeping the
 * directory, answering an access request and oversight look at everything by their nature; they use nothing.
 */
public final class UseRules {

    /** Codes of {@link org.regard.disclosure.Act} that show or compare values. */
    public static final List<String> ACTS = List.of("card", "known", "check", "export");

    /** Purposes that look without using. */
    public static final Set<String> NO_USE = Set.of("directory-care", Policy.ACCESS_REQUEST, "oversight");

    /** Months after which a category that nobody reads is proposed for removal, where the policy names none. */
    public static final int UNREAD_MONTHS = 12;

    private UseRules() {}

    public static boolean isUse(String act, String purpose) {
        return ACTS.contains(act) && !NO_USE.contains(purpose);
    }
}

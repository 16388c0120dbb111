package org.regard.disclosure;

import java.util.Optional;
import java.util.Set;
import org.regard.platform.Refusal;
import org.regard.policy.Purpose;
import org.regard.policy.Role;

/** Who may look for which purpose, and when a reason is owed. */
public final class PurposeRule {

    private PurposeRule() {}

    /** Refuses a role that the policy does not let look for this purpose, an emergency without a note, a long reason. */
    public static Optional<Refusal> refuse(Purpose purpose, Set<Role> roles, String reason) {
        if (purpose.roles().stream().noneMatch(roles::contains)) {
            return Optional.of(Refusal.forbidden("purpose.not-for-role"));
        }
        if (purpose.emergency() && reason == null) {
            return Optional.of(Refusal.malformed("purpose.emergency-needs-note"));
        }
        if (reason != null && reason.length() > Look.LONGEST_REASON) {
            return Optional.of(Refusal.malformed("reason.too-long"));
        }
        return Optional.empty();
    }

    /** Somebody who does not look after this customer says why in one line, where the purpose asks for it. */
    public static Optional<Refusal> refuseStranger(Purpose purpose, boolean looksAfter, String reason) {
        return purpose.asksReason() && !looksAfter && reason == null
                ? Optional.of(Refusal.malformed("reason.missing"))
                : Optional.empty();
    }
}

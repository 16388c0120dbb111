package org.regard.policy.draft;

import java.time.Instant;
import java.util.List;
import org.regard.policy.Policy;

/**
 * A version that is being written.
 *
 * @param basedOn the version it was begun from
 * @param revision grows with each change; whoever writes says which one they saw
 * @param hands names of the stewards who wrote on it
 * @param approvals of the draft as it stands: a change takes them away
 */
public record Draft(
        Policy policy,
        String note,
        int basedOn,
        long revision,
        Instant begunAt,
        List<String> hands,
        List<Approval> approvals) {

    /** A second steward has read it and agrees. */
    public record Approval(String by, Instant at) {}

    public int version() {
        return policy.version();
    }
}

package org.regard.policy.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.regard.platform.Refusal;
import org.regard.policy.PolicyStore;
import org.regard.policy.Role;

/** Which kinds of facts of the policy in force never fade though they could, and the draft that would change it. Nothing is published. */
@Stateless
@RolesAllowed(Role.STEWARD)
public class FadingDrafts {

    private PolicyStore policies;
    private Drafts drafts;

    protected FadingDrafts() {}

    @Inject
    public FadingDrafts(PolicyStore policies, Drafts drafts) {
        this.policies = policies;
        this.drafts = drafts;
    }

    public List<FadingRules.Proposal> proposals() {
        return FadingRules.proposals(policies.current());
    }

    /** Begins a draft of a version in which all of them fade; answers its number. Refused where everything that can fade does. */
    public int begin(int from) {
        var proposals = FadingRules.proposals(policies.version(from));
        if (proposals.isEmpty()) {
            throw Refusal.conflict("fading.all-fade").asException();
        }
        int version = drafts.begin(from);
        long seen = drafts.draft(version).revision();
        for (var one : proposals) {
            seen = drafts.keep(version, seen, one.category().fadingAfter(one.months()));
        }
        return version;
    }
}

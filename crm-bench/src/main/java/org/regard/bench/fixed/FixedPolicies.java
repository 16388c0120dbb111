package org.regard.bench.fixed;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.regard.policy.Policies;
import org.regard.policy.Policy;

/** The policy of the first look. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FixedPolicies extends Policies {

    @Override
    public Policy current() {
        return Kept.once(Policies.class, "current", Policies::current);
    }
}

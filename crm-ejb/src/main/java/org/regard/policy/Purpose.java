package org.regard.policy;

import java.util.Optional;
import java.util.Set;

/**
 * Why somebody looks. Purposes form a tree: what is allowed for one is allowed for those below it, unless prohibited there.
 *
 * @param asksReason whether a colleague who does not look after the customer says why in one line
 * @param emergency always works, always alerts
 */
public record Purpose(
        String code,
        Optional<String> parent,
        Text name,
        Text meaning,
        boolean asksReason,
        boolean emergency,
        Set<Role> roles) {

    public Purpose {
        roles = Set.copyOf(roles);
    }
}

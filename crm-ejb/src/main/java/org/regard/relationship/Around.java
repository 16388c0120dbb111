package org.regard.relationship;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who is around a customer now.
 *
 * @param askable who can be asked to come; empty for the manager themselves, and when nobody is here
 * @param asked whom I asked last, within the half hour
 */
public record Around(Nearby manager, Nearby deputy, List<Nearby> askable, Optional<Asked> asked, Instant now) {

    /** Whether neither the manager nor the deputy is here. */
    public boolean isBothAway() {
        return !manager.isHere(now) && !deputy.isHere(now);
    }
}

package org.regard.customer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * A reason for which customers stay although their last contact lies too far back: an open quote, a hold, the law. Each room
 * that has such a reason says so; the sweep asks them all. Works within a scope of the house that its caller has entered.
 */
public interface Stays {

    /** Code of the reason, such as {@code open-quote}; its words are {@code stays.} and the code. */
    String reason();

    /** Those of them who stay. Set-based: one question for many customers. */
    Set<UUID> among(Collection<UUID> customers, LocalDate today);

    /** Whether all that is kept about them stays with them; otherwise only what the reason is about. */
    default boolean wholly() {
        return true;
    }
}

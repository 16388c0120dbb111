package org.regard.rights;

import java.time.Instant;
import java.util.UUID;

/**
 * One restriction of a customer's data.
 *
 * @param ground {@code accuracy}, {@code unlawful}, {@code claims} or {@code objection} (Art. 18(1)(a) to (d))
 * @param noticeAt when they were told that it will be lifted; null: not yet
 * @param liftedAt null while it stands
 */
public record RestrictionView(
        UUID id,
        String ground,
        Instant setAt,
        String channel,
        String heardBy,
        Instant noticeAt,
        String noticeChannel,
        Instant liftedAt,
        String liftedBy) {

    public boolean stands() {
        return liftedAt == null;
    }
}

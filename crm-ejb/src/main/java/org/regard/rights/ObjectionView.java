package org.regard.rights;

import java.time.Instant;
import java.util.UUID;

/**
 * One objection to a purpose.
 *
 * @param purpose code; what stands below it in the tree is stopped as well
 * @param absolute nothing outweighs it (Art. 21(2), (3))
 * @param assessment what the steward found about compelling grounds; null while nobody looked
 * @param endedWhy {@code taken-back} or {@code outweighed}; null while it stands
 */
public record ObjectionView(
        UUID id,
        String purpose,
        boolean absolute,
        Instant objectedAt,
        String channel,
        String heardBy,
        Instant assessedAt,
        String assessment,
        Instant endedAt,
        String endedWhy) {

    public boolean stands() {
        return endedAt == null;
    }
}

package org.regard.disclosure;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of verifying the seal.
 *
 * @param entries sealed entries that were checked
 * @param waiting entries not yet sealed, normally those of the last second
 * @param firstBad the first entry that is not as it was sealed; empty when the journal is whole
 */
public record Verification(long entries, long waiting, Optional<Bad> firstBad, Instant at) {

    /** @param why {@code gone}, {@code changed}, {@code gap}, {@code never-sealed}; beside a checkpoint also {@code recomputed},
     *     {@code rolled-back} or {@code forged} */
    public record Bad(long n, UUID entry, String why) {}
}

package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.regard.disclosure.Verification;

/** What came of verifying the seal of the read journal. */
@Schema(name = "JournalVerification")
public record JournalState(
        boolean whole,
        @Schema(description = "Sealed entries that were checked.") long entries,
        @Schema(description = "Entries not yet sealed, normally those of the last second.") long waiting,
        @Schema(description = "The first entry that is not as it was sealed; missing when the journal is whole.")
                BadEntry firstBad,
        @Schema(description = "When it was verified.") Instant at) {

    /** An entry that is not as it was sealed. */
    @Schema(name = "BadEntry")
    public record BadEntry(
            @Schema(description = "Its place in the chain, from 1.") long number,
            UUID entry,
            @Schema(allowableValues = {"gone", "changed", "gap", "never-sealed", "recomputed", "rolled-back", "forged"})
                    String why) {}

    public static JournalState of(Verification found) {
        var bad = found.firstBad()
                .map(one -> new BadEntry(one.n(), one.entry(), one.why()))
                .orElse(null);
        return new JournalState(bad == null, found.entries(), found.waiting(), bad, found.at());
    }
}

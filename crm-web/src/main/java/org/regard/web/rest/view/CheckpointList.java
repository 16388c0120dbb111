package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.regard.disclosure.CheckpointView;

/** Signed checkpoints of the journal, newest first. */
@Schema(name = "JournalCheckpoints")
public record CheckpointList(
        @Schema(description = "The public key of the house, Ed25519, 32 bytes in base64.") String publicKey,
        List<CheckpointEntry> items) {

    /** One checkpoint and where it went. */
    @Schema(name = "JournalCheckpoint")
    public record CheckpointEntry(
            @Schema(description = "How many entries were sealed.") long entries,
            Instant at,
            @Schema(description = "The signed note, as it left the house.") String note,
            @Schema(description = "When it was laid down as a file outside the database; missing: not yet.")
                    Instant filedAt,
            @Schema(description = "When it was mailed; missing: it was not.") Instant mailedAt) {}

    /** What came of asking for one. */
    @Schema(name = "CheckpointMade")
    public record Made(@Schema(description = "False when nobody looked since the last one.") boolean made) {}

    public static CheckpointList of(List<CheckpointView> views, byte[] publicKey) {
        return new CheckpointList(
                Base64.getEncoder().encodeToString(publicKey),
                views.stream()
                        .map(one -> new CheckpointEntry(one.n(), one.at(), one.note(), one.filedAt(), one.mailedAt()))
                        .toList());
    }
}

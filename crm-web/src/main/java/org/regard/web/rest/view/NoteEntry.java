package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.interaction.NoteView;

/** One note of a conversation. */
@Schema(name = "Note", description = "One note of a conversation; a line that says nothing is empty.")
public record NoteEntry(
        UUID id,
        @Schema(description = "What they need.") String need,
        @Schema(description = "What we said back.") String said,
        @Schema(description = "What we will do.") String willDo,
        @Schema(
                        description = "The conversation's purpose: the note is shown for this one and no other.",
                        example = "conversation")
                String purpose,
        @Schema(example = "phone") String channel,
        LocalDate heldOn,
        @Schema(description = "Name of the colleague whose words these are.") String writtenBy,
        Instant writtenAt,
        @Schema(description = "The first day it is no longer kept.") LocalDate endsOn,
        @Schema(
                        description =
                                "Names of colleagues who have read these words, the latest first; marked within a minute.")
                List<String> readBy,
        @Schema(description = "When last; missing when nobody has.") Instant lastRead,
        @Schema(description = "When it is let go unless somebody reads it; missing when it does not fade.")
                LocalDate unreadUntil,
        @Schema(description = "Send it as entity tag in If-Match to correct or forget exactly this.") long version) {

    public static NoteEntry of(NoteView note) {
        return new NoteEntry(
                note.id(),
                note.lines().need(),
                note.lines().said(),
                note.lines().willDo(),
                note.purpose(),
                note.channel().code(),
                note.heldOn(),
                note.writerName(),
                note.writtenAt(),
                note.endsOn(),
                note.readers(),
                note.lastRead(),
                note.unreadUntil(),
                note.version());
    }
}

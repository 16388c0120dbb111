package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.regard.interaction.Channel;
import org.regard.interaction.ThreeLines;
import org.regard.interaction.WriteNote;
import org.regard.wording.OverrideRule;

/** A note of a conversation: at least one of the three lines. */
@Schema(name = "NewNote", description = "A note of a conversation; at least one of its three lines says something.")
public record NoteBody(
        @Schema(description = "What they need.", maxLength = ThreeLines.LONGEST, example = "A bigger oven by June")
                String need,
        @Schema(description = "What we said back.", maxLength = ThreeLines.LONGEST) String said,
        @Schema(
                        description = "What we will do.",
                        maxLength = ThreeLines.LONGEST,
                        example = "Call on Friday with two offers")
                String willDo,
        @Schema(
                        description = "How the conversation was held; in person when left out.",
                        allowableValues = {"in-person", "phone", "video", "email", "letter", "message"},
                        defaultValue = "in-person")
                String channel,
        @Schema(description = "The day of the conversation; today when left out.") LocalDate heldOn,
        @Schema(description = "The first day it is no longer kept, when earlier than the policy's.") LocalDate endsOn,
        @Schema(
                        description =
                                "Why the words stay as they are although Regard asks about them (rule `text.asks`), in one line;"
                                        + " sealed, for the privacy steward and the customer.",
                        maxLength = OverrideRule.LONGEST_REASON)
                String reason) {

    public WriteNote toRequest() {
        var how = channel == null ? Channel.IN_PERSON : Channel.of(channel).orElse(null);
        return new WriteNote(new ThreeLines(need, said, willDo), how, heldOn, endsOn, reason);
    }
}

package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.regard.platform.Refusal;

/** A text before it is stored. */
@Schema(name = "TextToCheck")
public record TextBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 20_000) String text,
        @Schema(description = "Whom the text is about: their own name is none, nor that of who looks after them.")
                UUID customer) {

    /** Itself, when there is a text. */
    public TextBody checked() {
        if (text == null) throw Refusal.malformed("body.wrong-member", "text").asException();
        return this;
    }
}

package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Kind;
import org.regard.customer.Welcome;
import org.regard.disclosure.Look;

/** A customer to welcome. */
@Schema(name = "CustomerToWelcome")
public record WelcomeBody(
        @Schema(
                        allowableValues = {"person", "organisation"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String kind,
        @Schema(
                        description = "The name they are called by.",
                        example = "Antonio Moreno",
                        maxLength = Welcome.LONGEST_NAME,
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String calledName,
        @Schema(description = "Who looks after them; you, when you are a relationship manager and leave it out.")
                UUID relationshipManager,
        @Schema(description = "Who does it when the manager is away; a colleague of the manager's team, when left out.")
                UUID deputy,
        @Schema(description = "The organisation that a person belongs to.") UUID organisation,
        @Schema(description = "Whether only the manager's team finds them.", defaultValue = "false") Boolean teamOnly,
        @Schema(
                        description =
                                "What they said themselves, when somebody of this name was erased before: that they want to be"
                                        + " known again, or that they are somebody else.",
                        maxLength = Look.LONGEST_REASON)
                String ownWord,
        @Schema(description = "What they told at the door. One that is refused refuses all of it.")
                List<FactBody> facts) {

    public Welcome toWelcome() {
        return new Welcome(
                Kind.of(kind).orElse(null),
                calledName,
                relationshipManager,
                deputy,
                organisation,
                Boolean.TRUE.equals(teamOnly),
                ownWord);
    }

    /** What they told at the door; empty for nothing. */
    public List<FactBody> told() {
        return facts == null ? List.of() : facts;
    }
}

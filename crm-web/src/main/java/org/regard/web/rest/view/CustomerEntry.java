package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.regard.customer.Found;

/** One customer as the directory shows them. */
@Schema(
        description =
                "One customer of the directory: the name they are called by and who looks after them, nothing else.")
public record CustomerEntry(
        UUID id,
        String calledName,
        @Schema(allowableValues = {"person", "organisation"}) String kind,
        Named relationshipManager,
        @Schema(description = "True when what is held is stored and not read (GDPR Art. 18); else missing.")
                Boolean restricted) {

    static CustomerEntry of(Found found) {
        return new CustomerEntry(
                found.id(),
                found.calledName(),
                found.kind(),
                Named.of(found.manager()),
                found.restricted() ? Boolean.TRUE : null);
    }
}

package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.regard.knowledge.ThirdPerson;

/** Whom a fact is about: one of the two, or neither for the customer. */
@Schema(name = "AboutWhom")
public record AboutBody(
        @Schema(description = "Who it is, in a few words.", maxLength = 80) String words,
        @Schema(description = "Another customer.") UUID customer) {

    /** Null: the customer. */
    public ThirdPerson toThirdPerson() {
        if (customer != null) return ThirdPerson.customer(customer);
        return words == null ? null : ThirdPerson.called(words);
    }
}

package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Header;

/** What stands above everything about one customer. */
@Schema(name = "Customer")
public record CustomerHead(
        UUID id,
        String calledName,
        @Schema(allowableValues = {"person", "organisation"}) String kind,
        Named relationshipManager,
        Named deputy,
        Named team,
        @Schema(description = "Whether only that team finds them.") boolean teamOnly,
        @Schema(description = "What is held is stored and not read (GDPR Art. 18): ask the privacy steward.")
                boolean restricted,
        @Schema(description = "A wall parts them from somebody; from whom, is not said.") boolean walled,
        @Schema(
                        description =
                                "What objections and restriction stop for this purpose: `all`, or `unless-agreed`; empty for nothing.")
                String stopped,
        LocalDate welcomedOn,
        @Schema(description = "The last real contact.") LocalDate seenOn,
        @Schema(description = "Organisations of a person, or people of an organisation.") List<Named> related) {

    static CustomerHead of(Header header) {
        return new CustomerHead(
                header.id(),
                header.calledName(),
                header.kind(),
                Named.of(header.manager()),
                Named.of(header.deputy()),
                new Named(header.team(), header.teamName()),
                header.teamOnly(),
                header.restricted(),
                header.walled(),
                header.stopped(),
                header.welcomedOn(),
                header.seenOn(),
                header.related().stream()
                        .map(one -> new Named(one.id(), one.name()))
                        .toList());
    }
}

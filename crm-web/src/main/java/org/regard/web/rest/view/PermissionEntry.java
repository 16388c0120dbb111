package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.regard.policy.Purpose;
import org.regard.rights.PermissionView;

/** One permission of a customer. */
@Schema(name = "Permission", description = "What a customer permits, in which words, when and how (GDPR Art. 7).")
public record PermissionEntry(
        UUID id,
        @Schema(example = "likes") String category,
        @Schema(description = "Codes of the purposes it was given for.") List<String> purposes,
        @Schema(description = "Code and version of the words they were asked with.", example = "general/1")
                String wording,
        @Schema(description = "What they agreed to, word for word.") String said,
        @Schema(allowableValues = {"en", "de"}) String language,
        Instant givenAt,
        @Schema(allowableValues = {"in-person", "phone", "letter", "e-mail", "form"}) String channel,
        @Schema(description = "Name of the colleague who took it.") String takenBy,
        @Schema(description = "Missing while it stands.") Instant withdrawnAt,
        String withdrawnChannel,
        String withdrawnTo) {

    public static PermissionEntry of(PermissionView view) {
        return new PermissionEntry(
                view.id(),
                view.category().code(),
                view.purposes().stream().map(Purpose::code).toList(),
                view.wording().code() + "/" + view.wording().version(),
                view.said(),
                view.language(),
                view.givenAt(),
                view.channel(),
                view.takenBy(),
                view.withdrawnAt(),
                view.withdrawnChannel(),
                view.withdrawnTo());
    }
}

package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.regard.platform.Refusal;
import org.regard.rights.Channel;
import org.regard.rights.TakePermission;

/** How a customer gave the permission that a fact leans on. */
@Schema(name = "PermissionGiven", description = "How the customer gave the permission that comes with a fact.")
public record GivenBody(
        @Schema(
                        description = "How they said it.",
                        allowableValues = {"in-person", "phone", "letter", "e-mail", "form"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String channel,
        @Schema(
                        description = "The words they were asked with: a code for the newest version, or code/version.",
                        defaultValue = "general",
                        example = "general/1")
                String wording,
        @Schema(
                        description = "In which language.",
                        allowableValues = {"en", "de"},
                        defaultValue = "en")
                String language,
        @Schema(description = "Codes of the purposes; all that the policy lists, when left out.")
                List<String> purposes) {

    TakePermission asRequest(Set<String> categories) {
        var at = wording == null ? -1 : wording.indexOf('/');
        return new TakePermission(
                categories,
                purposes == null ? Set.of() : Set.copyOf(purposes),
                at < 0 ? wording : wording.substring(0, at),
                at < 0 ? null : version(wording.substring(at + 1)),
                language,
                Channel.of(channel).orElse(null),
                null);
    }

    private static Integer version(String typed) {
        if (!typed.matches("\\d{1,6}")) throw Refusal.unfit("wording.absent").asException();
        return Integer.valueOf(typed);
    }
}

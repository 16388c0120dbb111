package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.regard.colleague.Me;

/** The colleague who calls. */
@Schema(name = "Me")
public record Self(
        UUID id,
        String signIn,
        String name,
        @Schema(description = "`front-desk`, `relationship-manager`, `team-lead`, `privacy-steward`, `administrator`")
                List<String> roles,
        List<Named> teams,
        @Schema(description = "BCP 47, as chosen; missing while none is", example = "en") String language) {

    public static Self of(Me me) {
        return new Self(
                me.id(),
                me.signIn(),
                me.name(),
                me.roles(),
                me.teams().stream()
                        .map(team -> new Named(team.id(), team.name()))
                        .toList(),
                me.language());
    }
}

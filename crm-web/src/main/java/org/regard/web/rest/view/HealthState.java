package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import org.regard.disclosure.Health;

/** Whether Regard can be used. */
@Schema(name = "Health")
public record HealthState(
        boolean ready,
        boolean live,
        @Schema(allowableValues = {"up", "down"}) String database,
        @Schema(allowableValues = {"up", "down"}) String migrations,
        @Schema(allowableValues = {"up", "down"}) String journal,
        @Schema(allowableValues = {"up", "down"}) String background,
        @Schema(description = "No colleague exists yet: the first administrator is still to come.") boolean setup) {

    /** The server answers, the database does not. */
    public static final HealthState WITHOUT_DATABASE =
            new HealthState(false, true, "down", "down", "down", "down", false);

    public static HealthState of(Health.State state) {
        return new HealthState(
                state.ready(),
                true,
                "up",
                word(state.migrations()),
                word(state.journal()),
                word(state.background()),
                state.setup());
    }

    private static String word(boolean up) {
        return up ? "up" : "down";
    }
}

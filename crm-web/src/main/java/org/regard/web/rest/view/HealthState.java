package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import org.regard.disclosure.Health;
import org.regard.retention.Punctuality;

/** Whether Regard can be used. */
@Schema(name = "Health")
public record HealthState(
        boolean ready,
        boolean live,
        @Schema(allowableValues = {"up", "down"}) String database,
        @Schema(allowableValues = {"up", "down"}) String migrations,
        @Schema(allowableValues = {"up", "down"}) String journal,
        @Schema(allowableValues = {"up", "down"}) String background,
        @Schema(
                        description =
                                "Whether what has ended goes within the stated hours: `overdue` when no sweep ended well within them, `failed` when the last one did not. It does not decide whether Regard is ready: who works is not sent away for it.",
                        allowableValues = {"up", "failed", "overdue", "down"})
                String sweep,
        @Schema(description = "No colleague exists yet: the first administrator is still to come.") boolean setup) {

    /** The server answers, the database does not. */
    public static final HealthState WITHOUT_DATABASE =
            new HealthState(false, true, "down", "down", "down", "down", "down", false);

    public static HealthState of(Health.State state, Punctuality sweep) {
        return new HealthState(
                state.ready(),
                true,
                "up",
                word(state.migrations()),
                word(state.journal()),
                word(state.background()),
                sweep.overdue() ? "overdue" : sweep.failed() ? "failed" : "up",
                state.setup());
    }

    private static String word(boolean up) {
        return up ? "up" : "down";
    }
}

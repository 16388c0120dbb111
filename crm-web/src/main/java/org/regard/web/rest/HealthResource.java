package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.regard.disclosure.Health;
import org.regard.platform.Refused;
import org.regard.retention.RetentionRuns;
import org.regard.web.rest.view.HealthState;

/** For launchers and balancers; open to all, and without any data. */
@Path("/health")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "house")
public class HealthResource {
    @Inject
    private Health health;

    @Inject
    private RetentionRuns sweep;

    @GET
    @SecurityRequirements
    @Operation(operationId = "health", summary = "Whether Regard is ready", description = "Needs no sign-in.")
    @ApiResponse(
            responseCode = "200",
            description = "Ready",
            content = @Content(schema = @Schema(implementation = HealthState.class)))
    @ApiResponse(
            responseCode = "503",
            description = "Not ready",
            content = @Content(schema = @Schema(implementation = HealthState.class)))
    public Response health() {
        var state = state();
        return Response.status(state.ready() ? 200 : 503).entity(state).build();
    }

    private HealthState state() {
        try {
            return HealthState.of(health.state(), sweep.punctuality());
        } catch (EJBException | Refused away) {
            return HealthState.WITHOUT_DATABASE;
        }
    }
}

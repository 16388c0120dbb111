package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.regard.rights.CustomerRights;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.view.Rights;

/** The customer's word as it stands. */
@Path("/customers/{id}/rights")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "rights")
public class RightsResource {
    @Inject
    private CustomerRights rights;

    @GET
    @Operation(
            operationId = "rights",
            summary = "What they permit, object to, restrict and ask; and who outside was given something")
    @ApiResponse(responseCode = "200", description = "Their word", useReturnTypeSchema = true)
    public Rights of(@PathParam("id") UUID id, @BeanParam Why why) {
        return Rights.of(rights.of(id, why.look()));
    }
}

package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.regard.customer.Emergencies;
import org.regard.web.rest.body.AcknowledgementBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.EmergencyList;

/** Looks in an emergency, for those who are told of them. */
@Path("/emergencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "house")
public class EmergenciesResource {
    @Inject
    private Emergencies emergencies;

    @GET
    @Operation(
            operationId = "emergencies",
            summary = "Looks in an emergency that wait for your word",
            description =
                    "For stewards and for who looks after the customer. Newest first, at most 200. Purpose `directory-care`.")
    @ApiResponse(responseCode = "200", description = "Looks with their notes", useReturnTypeSchema = true)
    public EmergencyList mine(@BeanParam Why why) {
        return EmergencyList.of(emergencies.list(why.look()));
    }

    @PUT
    @Path("/{id}/acknowledgement")
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(operationId = "acknowledgeEmergency", summary = "Say something to a look in an emergency")
    @ApiResponse(responseCode = "204", description = "Said; the customer's mirror shows it")
    public Response acknowledge(@PathParam("id") UUID id, AcknowledgementBody sent, @BeanParam Why why) {
        emergencies.acknowledge(id, StrictJson.required(sent).said(), why.look());
        return Response.noContent().build();
    }
}

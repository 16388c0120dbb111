package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.regard.retention.Fadings;
import org.regard.web.rest.body.RenewalBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.FadingList;

/** Facts that nobody uses, for whoever looks after the customers. */
@Path("/fading")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "retention")
public class FadingResource {
    @Inject
    private Fadings fadings;

    @GET
    @Operation(
            operationId = "fading",
            summary = "What fades of the customers you look after",
            description = "The next to go first; at most 200. Purpose `directory-care`.")
    @ApiResponse(responseCode = "200", description = "Facts without their values", useReturnTypeSchema = true)
    public FadingList mine(@BeanParam Why why) {
        return FadingList.of(fadings.mine(why.look()));
    }

    @PUT
    @Path("/{customer}/{fact}")
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(operationId = "renew", summary = "It stays, and why")
    @ApiResponse(responseCode = "204", description = "Renewed")
    public Response renew(
            @PathParam("customer") UUID customer, @PathParam("fact") UUID fact, RenewalBody sent, @BeanParam Why why) {
        fadings.renew(customer, fact, StrictJson.required(sent).asRequest(), why.look());
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{customer}/{fact}")
    @WriteAnswers
    @Operation(operationId = "letFade", summary = "Let it go at once and for good")
    @ApiResponse(responseCode = "204", description = "Gone")
    public Response letGo(@PathParam("customer") UUID customer, @PathParam("fact") UUID fact, @BeanParam Why why) {
        fadings.letGo(customer, fact, why.look());
        return Response.noContent().build();
    }
}

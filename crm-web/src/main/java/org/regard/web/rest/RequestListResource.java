package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.regard.rights.Requests;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.view.RequestLists;

/** Requests of all customers, to work through. */
@Path("/requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "rights")
public class RequestListResource {
    @Inject
    private Requests requests;

    @GET
    @Operation(
            operationId = "requests",
            summary = "Open requests, the first last day on top",
            description = "For team leads and the privacy steward; at most 500, of customers whom you see.")
    @ApiResponse(responseCode = "200", description = "Requests", useReturnTypeSchema = true)
    public RequestLists list(
            @Parameter(description = "Instead: the newest that were answered.")
                    @QueryParam("answered")
                    @DefaultValue("false")
                    boolean answered,
            @BeanParam Why why) {
        return RequestLists.of(requests.list(answered, why.look()).items());
    }
}

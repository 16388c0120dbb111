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
import org.regard.retention.erasure.Erasing;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.view.Erasure;
import org.regard.web.rest.view.ErasureList;

/** Erasures on their way to their certificates. */
@Path("/erasures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "erasure")
public class ErasuresResource {
    @Inject
    private Erasing erasing;

    @GET
    @Operation(
            operationId = "erasures",
            summary = "The newest erasures",
            description = "One's own; all of them for leads and the privacy steward. No totals, no names.")
    @ApiResponse(responseCode = "200", description = "At most fifty", useReturnTypeSchema = true)
    public ErasureList erasures(@BeanParam Why why) {
        return new ErasureList(
                erasing.recent(why.look()).stream().map(Erasure::of).toList());
    }

    @GET
    @Path("/{run}")
    @Operation(operationId = "erasure", summary = "How far an erasure has come")
    @ApiResponse(responseCode = "200", description = "The erasure", useReturnTypeSchema = true)
    public Erasure erasure(@PathParam("run") UUID run, @BeanParam Why why) {
        return Erasure.of(erasing.run(run, why.look()));
    }
}

package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.regard.rights.Wordings;
import org.regard.web.rest.body.WordingBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.WordingList;

/** The words in which customers are asked for permission. */
@Path("/wordings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "rights")
public class WordingsResource {
    @Inject
    private Wordings wordings;

    @GET
    @Operation(operationId = "wordings", summary = "Words for asking permission, every version")
    @ApiResponse(responseCode = "200", description = "Wordings", useReturnTypeSchema = true)
    public WordingList all() {
        return WordingList.of(wordings.all());
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "writeWording",
            summary = "Write words for asking",
            description = "For the privacy steward. A version that somebody was asked with stays; the next one begins.")
    @ApiResponse(responseCode = "200", description = "All wordings as they are now", useReturnTypeSchema = true)
    public WordingList write(@PathParam("code") String code, WordingBody sent) {
        wordings.write(code, StrictJson.required(sent).toText());
        return WordingList.of(wordings.all());
    }
}

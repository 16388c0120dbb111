package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.regard.colleague.Repeats.Answer;
import org.regard.retention.erasure.Erasing;
import org.regard.web.rest.body.EraseBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.Created;
import org.regard.web.rest.view.ErasureOutlook;

/** Erasing a customer (GDPR Art. 17). */
@Path("/customers/{id}/erasure")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "erasure")
public class ErasureResource {
    @Inject
    private Erasing erasing;

    @Inject
    private Posts posts;

    @GET
    @Operation(
            operationId = "erasurePlan",
            summary = "What erasing somebody would do",
            description =
                    "What goes, what stays by law and until when, and who has to be told. Purpose `access-request`.")
    @ApiResponse(responseCode = "200", description = "The plan", useReturnTypeSchema = true)
    public ErasureOutlook plan(
            @PathParam("id") UUID id,
            @Parameter(description = "A contract runs or a claim is open.") @QueryParam("contractRuns")
                    boolean contractRuns,
            @BeanParam Why why) {
        return ErasureOutlook.of(erasing.plan(id, contractRuns, why.look()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "erase",
            summary = "Erase a customer for good",
            description =
                    "Rows and key are gone when this answers; tables, files and logs are looked through afterwards, and the"
                            + " certificate follows at the address of the erasure. It cannot be undone. Purpose `access-request`.")
    @ApiResponse(
            responseCode = "202",
            description = "Erased; the proof is on its way",
            headers = @Header(name = "Location", description = "The erasure", schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = Created.class)))
    public Response erase(@PathParam("id") UUID id, EraseBody sent, @BeanParam Why why, @BeanParam Once once) {
        var body = StrictJson.required(sent);
        var look = why.look();
        return posts.answer(once, look, body, () -> {
            var run = erasing.erase(id, body.seen(), body.toRequest(), look);
            var answer = Json.createObjectBuilder().add("id", run.toString()).build();
            return new Answer(202, posts.address("/erasures/" + run), answer.toString());
        });
    }
}

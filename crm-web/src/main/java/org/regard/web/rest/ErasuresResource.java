package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.regard.colleague.Repeats.Answer;
import org.regard.retention.erasure.Erasing;
import org.regard.web.rest.body.EraseAllBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.Created;
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

    @Inject
    private Posts posts;

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

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "eraseAll",
            summary = "Erase several customers in one run",
            description =
                    "For the privacy steward: all of them or none. It cannot be undone. Purpose `access-request`.")
    @ApiResponse(
            responseCode = "202",
            description = "Erased; the proof is on its way",
            headers = @Header(name = "Location", description = "The erasure", schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = Created.class)))
    public Response eraseAll(EraseAllBody sent, @BeanParam Why why, @BeanParam Once once) {
        var body = StrictJson.required(sent);
        var look = why.look();
        return posts.answer(once, look, body, () -> {
            var run = erasing.eraseAll(body.whom(), body.toRequest(), look);
            var answer = Json.createObjectBuilder().add("id", run.toString()).build();
            return new Answer(202, posts.address("/erasures/" + run), answer.toString());
        });
    }

    @GET
    @Path("/{run}")
    @Operation(operationId = "erasure", summary = "How far an erasure has come")
    @ApiResponse(responseCode = "200", description = "The erasure", useReturnTypeSchema = true)
    public Erasure erasure(@PathParam("run") UUID run, @BeanParam Why why) {
        return Erasure.of(erasing.run(run, why.look()));
    }
}

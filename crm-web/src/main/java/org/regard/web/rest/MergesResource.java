package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.regard.colleague.Repeats.Answer;
import org.regard.duplicate.Merges;
import org.regard.web.rest.body.MergeBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.Created;

/** Two entries become one, and two again until the next sweep. */
@Path("/merges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "duplicates")
public class MergesResource {
    @Inject
    private Merges merges;

    @Inject
    private Posts posts;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "merge",
            summary = "Make two entries one",
            description =
                    "Purpose `directory-care`. What only one of them has comes along; every category on which both say something else needs a choice (409 `merge.conflict`).")
    @ApiResponse(
            responseCode = "201",
            description = "Merged; to be taken back until the next sweep",
            content = @Content(schema = @Schema(implementation = Created.class)))
    public Response merge(MergeBody sent, @BeanParam Why why, @BeanParam Once once) {
        var look = why.look();
        var body = StrictJson.required(sent);
        return posts.answer(once, look, body, () -> {
            var id = merges.merge(body.stays(), body.goes(), body.sides(), look).toString();
            var answer = Json.createObjectBuilder().add("id", id).build();
            return new Answer(201, posts.address("/merges/" + id), answer.toString());
        });
    }

    @DELETE
    @Path("/{id}")
    @WriteAnswers
    @Operation(
            operationId = "takeMergeBack",
            summary = "Take a merge back",
            description = "Until the next sweep, and unless what came along has been changed since.")
    @ApiResponse(responseCode = "204", description = "Both are as they were")
    public Response takeBack(@PathParam("id") UUID id, @BeanParam Why why) {
        merges.takeBack(id, why.look());
        return Response.noContent().build();
    }
}

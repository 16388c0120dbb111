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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.regard.colleague.Repeats.Answer;
import org.regard.retention.Holds;
import org.regard.web.rest.body.HoldBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.Created;
import org.regard.web.rest.view.HoldList;

/** What has to stay for a time although it ended. */
@Path("/holds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "retention")
public class HoldsResource {
    @Inject
    private Holds holds;

    @Inject
    private Posts posts;

    @GET
    @Operation(operationId = "holds", summary = "Holds, those in force first")
    @ApiResponse(responseCode = "200", description = "At most 500", useReturnTypeSchema = true)
    public HoldList all(@BeanParam Why why) {
        return HoldList.of(holds.all(why.look()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "hold",
            summary = "Hold something that has to stay for a time",
            description = "Hidden from its end on, as everything that ended, but not erased until the hold ends.")
    @ApiResponse(
            responseCode = "201",
            description = "Held",
            content = @Content(schema = @Schema(implementation = Created.class)))
    public Response set(HoldBody sent, @BeanParam Why why, @BeanParam Once once) {
        var look = why.look();
        var wish = StrictJson.required(sent).asRequest();
        return posts.answer(once, look, sent, () -> {
            var id = holds.set(wish, look);
            var answer = Json.createObjectBuilder().add("id", id.toString()).build();
            return new Answer(201, posts.address("/holds"), answer.toString());
        });
    }

    @DELETE
    @Path("/{id}")
    @WriteAnswers
    @Operation(
            operationId = "liftHold",
            summary = "Lift a hold",
            description = "What it covered goes with the next run.")
    @ApiResponse(responseCode = "204", description = "Lifted")
    public Response lift(@PathParam("id") UUID id, @BeanParam Why why) {
        holds.lift(id, why.look());
        return Response.noContent().build();
    }
}

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
import org.regard.customer.wall.Walls;
import org.regard.web.rest.body.WallBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.Created;
import org.regard.web.rest.view.WallList;

/** Walls between customers in conflict: who serves one side neither serves nor sees the other. */
@Path("/walls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "walls")
public class WallsResource {
    @Inject
    private Walls walls;

    @Inject
    private Posts posts;

    @GET
    @Operation(operationId = "walls", summary = "Walls of which both sides are seen, first those to be looked at again")
    @ApiResponse(responseCode = "200", description = "At most 500", useReturnTypeSchema = true)
    public WallList all(@BeanParam Why why) {
        return WallList.of(walls.all(why.look()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "setWall",
            summary = "Part two customers in conflict",
            description = "Holds at once. Refused while one team or one colleague serves both.")
    @ApiResponse(
            responseCode = "201",
            description = "Parted",
            content = @Content(schema = @Schema(implementation = Created.class)))
    public Response set(WallBody sent, @BeanParam Why why, @BeanParam Once once) {
        var look = why.look();
        var wish = StrictJson.required(sent).asRequest();
        return posts.answer(once, look, sent, () -> {
            var id = walls.set(wish, look);
            var answer = Json.createObjectBuilder().add("id", id.toString()).build();
            return new Answer(201, posts.address("/walls"), answer.toString());
        });
    }

    @DELETE
    @Path("/{id}")
    @WriteAnswers
    @Operation(
            operationId = "liftWall",
            summary = "Lift a wall",
            description = "Nothing of it is kept but the looks in the journal.")
    @ApiResponse(responseCode = "204", description = "Lifted")
    public Response lift(@PathParam("id") UUID id, @BeanParam Why why) {
        walls.lift(id, why.look());
        return Response.noContent().build();
    }
}

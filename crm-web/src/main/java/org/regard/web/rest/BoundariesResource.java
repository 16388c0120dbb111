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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.regard.boundary.Boundaries;
import org.regard.colleague.Repeats.Answer;
import org.regard.web.rest.body.BoundaryBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.BoundaryList;
import org.regard.web.rest.view.Created;
import org.regard.web.rest.view.Erasing;

/** What a customer does not wish. */
@Path("/customers/{id}/boundaries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "boundaries")
public class BoundariesResource {
    @Inject
    private Boundaries boundaries;

    @Inject
    private Posts posts;

    @GET
    @Operation(
            operationId = "boundaries",
            summary = "What the customer does not wish",
            description =
                    "Nothing of it may be written down, brought up or used to contact them. The words of a topic are shown"
                            + " to those who look after them and to privacy stewards; they bind everybody.")
    @ApiResponse(responseCode = "200", description = "Their wishes", useReturnTypeSchema = true)
    public BoundaryList wishes(@PathParam("id") UUID id, @BeanParam Why why) {
        return BoundaryList.of(boundaries.wishes(id, why.look()).wishes());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "setBoundary",
            summary = "Take down a wish; it holds at once",
            description =
                    "What it covers is erased in the same step. Ask `/boundaries/preview` first, and send its number.")
    @ApiResponse(
            responseCode = "201",
            description = "Set",
            headers = @Header(name = "Location", description = "The boundary", schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = Created.class)))
    public Response set(@PathParam("id") UUID id, BoundaryBody sent, @BeanParam Why why, @BeanParam Once once) {
        var body = StrictJson.required(sent);
        var look = why.look();
        return posts.answer(once, look, body, () -> {
            var set = boundaries.set(id, body.toSetting(), body.agreed(), look);
            var answer = Json.createObjectBuilder().add("id", set.toString()).build();
            return new Answer(201, posts.address("/customers/" + id + "/boundaries/" + set), answer.toString());
        });
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(operationId = "previewBoundary", summary = "What setting it would erase; nothing is set")
    @ApiResponse(
            responseCode = "200",
            description = "How much it would erase",
            content = @Content(schema = @Schema(implementation = Erasing.class)))
    public Response preview(@PathParam("id") UUID id, BoundaryBody sent, @BeanParam Why why, @BeanParam Once once) {
        var body = StrictJson.required(sent);
        var look = why.look();
        return posts.answer(once, look, body, () -> {
            var preview = boundaries.preview(id, body.toSetting(), look);
            var answer =
                    Json.createObjectBuilder().add("erases", preview.erases()).build();
            return new Answer(200, null, answer.toString());
        });
    }

    @DELETE
    @Path("/{boundary}")
    @WriteAnswers
    @Operation(
            operationId = "liftBoundary",
            summary = "Lift a wish, as easily as it was set",
            description = "What was erased does not come back.")
    @ApiResponse(responseCode = "204", description = "Lifted")
    public Response lift(@PathParam("id") UUID id, @PathParam("boundary") UUID boundary, @BeanParam Why why) {
        boundaries.lift(id, boundary, why.look());
        return Response.noContent().build();
    }
}

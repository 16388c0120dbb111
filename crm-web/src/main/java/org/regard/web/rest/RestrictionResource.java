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
import org.regard.rights.Channel;
import org.regard.rights.Restrictions;
import org.regard.web.rest.body.ChannelBody;
import org.regard.web.rest.body.RestrictionBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.Created;

/** Restriction of what is held about a customer. */
@Path("/customers/{id}/restriction")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "rights")
public class RestrictionResource {
    @Inject
    private Restrictions restrictions;

    @Inject
    private Posts posts;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "restrict",
            summary = "Restrict what is held",
            description =
                    "Stored, and read by nobody but for the customer's own request, a legal claim, or somebody in danger (GDPR Art. 18).")
    @ApiResponse(
            responseCode = "201",
            description = "Written down",
            content = @Content(schema = @Schema(implementation = Created.class)))
    public Response restrict(@PathParam("id") UUID id, RestrictionBody sent, @BeanParam Why why, @BeanParam Once once) {
        var body = StrictJson.required(sent);
        var look = why.look();
        return posts.answer(once, look, body, () -> {
            var made = restrictions.restrict(
                    id, body.ground(), Channel.of(body.channel()).orElse(null), look);
            var answer = Json.createObjectBuilder().add("id", made.toString()).build();
            return new Answer(201, posts.address("/customers/" + id + "/restriction"), answer.toString());
        });
    }

    @POST
    @Path("/notice")
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(operationId = "restrictionTold", summary = "They were told that it will be lifted")
    @ApiResponse(responseCode = "204", description = "Done")
    public Response told(@PathParam("id") UUID id, ChannelBody sent, @BeanParam Why why, @BeanParam Once once) {
        var body = StrictJson.required(sent);
        var look = why.look();
        return posts.answer(once, look, body, () -> {
            restrictions.told(id, Channel.of(body.channel()).orElse(null), look);
            return Posts.DONE;
        });
    }

    @DELETE
    @WriteAnswers
    @Operation(operationId = "liftRestriction", summary = "Lift it, after they were told (GDPR Art. 18(3))")
    @ApiResponse(responseCode = "204", description = "Lifted")
    public Response lift(@PathParam("id") UUID id, @BeanParam Why why) {
        restrictions.lift(id, why.look());
        return Response.noContent().build();
    }
}

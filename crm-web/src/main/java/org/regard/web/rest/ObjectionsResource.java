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
import org.regard.rights.Objections;
import org.regard.web.rest.body.AssessmentBody;
import org.regard.web.rest.body.ObjectionBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.Created;

/** What a customer objects to. */
@Path("/customers/{id}/objections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "rights")
public class ObjectionsResource {
    @Inject
    private Objections objections;

    @Inject
    private Posts posts;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "object",
            summary = "Stop a purpose for this customer",
            description = "Effective at once, for everything below it in the tree of purposes too (GDPR Art. 21).")
    @ApiResponse(
            responseCode = "201",
            description = "Written down",
            content = @Content(schema = @Schema(implementation = Created.class)))
    public Response object(@PathParam("id") UUID id, ObjectionBody sent, @BeanParam Why why, @BeanParam Once once) {
        var body = StrictJson.required(sent);
        var look = why.look();
        return posts.answer(once, look, body, () -> {
            var made = objections.object(
                    id,
                    body.purpose(),
                    Boolean.TRUE.equals(body.advertising()),
                    Channel.of(body.channel()).orElse(null),
                    look);
            var answer = Json.createObjectBuilder().add("id", made.toString()).build();
            return new Answer(201, posts.address("/customers/" + id + "/objections"), answer.toString());
        });
    }

    @DELETE
    @Path("/{objection}")
    @WriteAnswers
    @Operation(operationId = "takeObjectionBack", summary = "They object no longer")
    @ApiResponse(responseCode = "204", description = "Taken back")
    public Response takeBack(@PathParam("id") UUID id, @PathParam("objection") UUID objection, @BeanParam Why why) {
        objections.takeBack(id, objection, why.look());
        return Response.noContent().build();
    }

    @POST
    @Path("/{objection}/assessment")
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "assessObjection",
            summary = "Say whether compelling grounds outweigh it",
            description = "For the privacy steward. An objection to advertising or to keeping in touch is absolute.")
    @ApiResponse(responseCode = "204", description = "Done")
    public Response assess(
            @PathParam("id") UUID id,
            @PathParam("objection") UUID objection,
            AssessmentBody sent,
            @BeanParam Why why,
            @BeanParam Once once) {
        var body = StrictJson.required(sent);
        var look = why.look();
        return posts.answer(once, look, body, () -> {
            objections.assess(id, objection, Boolean.TRUE.equals(body.outweighed()), body.found(), look);
            return Posts.DONE;
        });
    }
}

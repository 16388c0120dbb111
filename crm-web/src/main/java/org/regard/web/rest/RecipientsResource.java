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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.regard.colleague.Repeats.Answer;
import org.regard.rights.Channel;
import org.regard.rights.Recipients;
import org.regard.web.rest.body.ChannelBody;
import org.regard.web.rest.body.RecipientBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.Created;
import org.regard.web.rest.view.RecipientList;

/** Who outside was given something about a customer. */
@Path("/customers/{id}/recipients")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "rights")
public class RecipientsResource {
    @Inject
    private Recipients recipients;

    @Inject
    private Posts posts;

    @GET
    @Operation(operationId = "recipients", summary = "Who was given what, and what they still have to be told")
    @ApiResponse(responseCode = "200", description = "Recipients", useReturnTypeSchema = true)
    public RecipientList of(@PathParam("id") UUID id, @BeanParam Why why) {
        return RecipientList.of(recipients.of(id, why.look()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(operationId = "passedOn", summary = "Write down that something was passed on")
    @ApiResponse(
            responseCode = "201",
            description = "Written down",
            content = @Content(schema = @Schema(implementation = Created.class)))
    public Response passedOn(@PathParam("id") UUID id, RecipientBody sent, @BeanParam Why why, @BeanParam Once once) {
        var body = StrictJson.required(sent);
        var look = why.look();
        return posts.answer(once, look, body, () -> {
            var made = recipients.passedOn(
                    id,
                    body.recipient(),
                    body.categories() == null ? Set.of() : Set.copyOf(body.categories()),
                    body.passedOn(),
                    look);
            var answer = Json.createObjectBuilder().add("id", made.toString()).build();
            return new Answer(201, posts.address("/customers/" + id + "/recipients"), answer.toString());
        });
    }

    @POST
    @Path("/notices/{notice}")
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(operationId = "recipientTold", summary = "A recipient was told (GDPR Art. 19)")
    @ApiResponse(responseCode = "204", description = "Done")
    public Response told(
            @PathParam("id") UUID id,
            @PathParam("notice") UUID notice,
            ChannelBody sent,
            @BeanParam Why why,
            @BeanParam Once once) {
        var body = StrictJson.required(sent);
        var look = why.look();
        return posts.answer(once, look, body, () -> {
            recipients.told(id, notice, Channel.of(body.channel()).orElse(null), look);
            return Posts.DONE;
        });
    }
}

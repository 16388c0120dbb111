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
import java.util.UUID;
import org.regard.colleague.Repeats.Answer;
import org.regard.platform.Refusal;
import org.regard.relationship.BringIns;
import org.regard.web.rest.body.BringInBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.CalledIn;
import org.regard.web.rest.view.Created;

/** Asking a colleague to come to a customer, such as from a reception's own terminal. */
@Path("/customers/{id}/bring-in")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "customers")
public class BringInResource {
    @Inject
    private BringIns bringIns;

    @Inject
    private Posts posts;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "bringIn",
            summary = "Ask a colleague to come",
            description =
                    "They see the call at the top of their pages. Once a minute for a customer; gone with the day.")
    @ApiResponse(
            responseCode = "201",
            description = "Asked",
            content = @Content(schema = @Schema(implementation = Created.class)))
    public Response bringIn(@PathParam("id") UUID id, BringInBody sent, @BeanParam Why why, @BeanParam Once once) {
        var look = why.look();
        return posts.answer(once, look, sent, () -> {
            var call = bringIns.ask(id, sent == null ? null : sent.of(), look);
            var answer = Json.createObjectBuilder().add("id", call.toString()).build();
            return new Answer(201, posts.address("/customers/" + id + "/bring-in"), answer.toString());
        });
    }

    @GET
    @Operation(operationId = "calledIn", summary = "What the colleague says whom you asked last, within half an hour")
    @ApiResponse(responseCode = "200", description = "The call and its answer", useReturnTypeSchema = true)
    public CalledIn calledIn(@PathParam("id") UUID id, @BeanParam Why why) {
        return bringIns.asked(id, why.look()).map(CalledIn::of).orElseThrow(() -> Refusal.absent("bring-in.absent")
                .asException());
    }
}

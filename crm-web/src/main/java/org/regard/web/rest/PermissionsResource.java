package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.regard.colleague.Repeats.Answer;
import org.regard.rights.Channel;
import org.regard.rights.Permissions;
import org.regard.web.rest.body.PermissionBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.PermissionList;
import org.regard.web.rest.view.Taken;

/** What a customer permits. */
@Path("/customers/{id}/permissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "rights")
public class PermissionsResource {
    private static final String CHANNEL = "How they said it: in-person, phone, letter, e-mail or form.";

    @Inject
    private Permissions permissions;

    @Inject
    private Posts posts;

    @GET
    @Operation(operationId = "permissions", summary = "What they permit, and what they took back")
    @ApiResponse(responseCode = "200", description = "Permissions", useReturnTypeSchema = true)
    public PermissionList permissions(@PathParam("id") UUID id, @BeanParam Why why) {
        return PermissionList.of(permissions.of(id, why.look()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "permit",
            summary = "Write down a permission",
            description = "One for each category; a newer one takes the place of the one that stands.")
    @ApiResponse(
            responseCode = "201",
            description = "Written down",
            content = @Content(schema = @Schema(implementation = Taken.class)))
    public Response permit(@PathParam("id") UUID id, PermissionBody sent, @BeanParam Why why, @BeanParam Once once) {
        var body = StrictJson.required(sent);
        var look = why.look();
        return posts.answer(once, look, body, () -> {
            var ids = Json.createArrayBuilder();
            permissions.take(id, body.toRequest(), look).forEach(one -> ids.add(one.toString()));
            var answer = Json.createObjectBuilder().add("permissions", ids).build();
            return new Answer(201, posts.address("/customers/" + id + "/permissions"), answer.toString());
        });
    }

    @DELETE
    @Path("/{permission}")
    @WriteAnswers
    @Operation(
            operationId = "withdraw",
            summary = "Withdraw a permission",
            description = "Effective at once: what was kept because of it is erased in the same act (GDPR Art. 7(3)).")
    @ApiResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("permission") UUID permission,
            @Parameter(description = CHANNEL, required = true) @QueryParam("channel") String channel,
            @BeanParam Why why) {
        permissions.withdraw(id, permission, Channel.of(channel).orElse(null), why.look());
        return Response.noContent().build();
    }

    @DELETE
    @WriteAnswers
    @Operation(operationId = "withdrawAll", summary = "Withdraw every permission that stands")
    @ApiResponse(responseCode = "204", description = "Withdrawn")
    public Response withdrawAll(
            @PathParam("id") UUID id,
            @Parameter(description = CHANNEL, required = true) @QueryParam("channel") String channel,
            @BeanParam Why why) {
        permissions.withdrawAll(id, Channel.of(channel).orElse(null), why.look());
        return Response.noContent().build();
    }
}

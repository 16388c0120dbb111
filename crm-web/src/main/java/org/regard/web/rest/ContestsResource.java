package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.regard.knowledge.Contests;
import org.regard.knowledge.ThirdPersons;
import org.regard.web.rest.body.AboutBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Version;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;

/** Contesting, confirming, and whom a fact is about. */
@Path("/customers/{id}/facts/{fact}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "rights")
public class ContestsResource {
    @Inject
    private Contests contests;

    @Inject
    private ThirdPersons thirdPersons;

    @Inject
    private Posts posts;

    @POST
    @Path("/contest")
    @WriteAnswers
    @Operation(
            operationId = "contest",
            summary = "The customer says it is not right",
            description = "Marked with the day wherever it is shown, until it is corrected or confirmed.")
    @ApiResponse(responseCode = "204", description = "Marked")
    public Response contest(
            @PathParam("id") UUID id, @PathParam("fact") UUID fact, @BeanParam Why why, @BeanParam Once once) {
        var look = why.look();
        return posts.answer(once, look, "contest", () -> {
            contests.contest(id, fact, look);
            return Posts.DONE;
        });
    }

    @POST
    @Path("/confirm")
    @WriteAnswers
    @Operation(operationId = "confirm", summary = "It is right, as of today")
    @ApiResponse(responseCode = "204", description = "Marked")
    public Response confirm(
            @PathParam("id") UUID id, @PathParam("fact") UUID fact, @BeanParam Why why, @BeanParam Once once) {
        var look = why.look();
        return posts.answer(once, look, "confirm", () -> {
            contests.confirm(id, fact, look);
            return Posts.DONE;
        });
    }

    @PUT
    @Path("/about")
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "aboutWhom",
            summary = "Say whom a fact is about",
            description = "What is about somebody else is masked in the customer's mirror (GDPR Art. 15(4)).")
    @ApiResponse(responseCode = "204", description = "Noted")
    public Response about(@PathParam("id") UUID id, @PathParam("fact") UUID fact, AboutBody sent, @BeanParam Why why) {
        var version = thirdPersons.mark(id, fact, StrictJson.required(sent).toThirdPerson(), why.look());
        return Response.noContent().tag(Version.tag(version)).build();
    }
}

package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.regard.colleague.Repeats.Answer;
import org.regard.knowledge.Facts;
import org.regard.knowledge.HelloCards;
import org.regard.web.rest.body.CheckBody;
import org.regard.web.rest.body.FactBody;
import org.regard.web.rest.frame.CallerLanguage;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Version;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.Checked;
import org.regard.web.rest.view.FactEntry;

/** One fact: read, correct, forget, check without seeing. */
@Path("/customers/{id}/facts/{fact}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "facts")
public class FactResource {
    private static final String IF_MATCH =
            "The entity tag of the fact as you saw it, such as `\"3\"`; when it has changed since: 409, rule `version.newer`.";

    @Inject
    private HelloCards cards;

    @Inject
    private Facts facts;

    @Inject
    private CallerLanguage language;

    @Inject
    private Posts posts;

    @GET
    @Operation(operationId = "fact", summary = "One fact, as finely as the purpose shows it")
    @ApiResponse(
            responseCode = "200",
            description = "The fact",
            headers = @Header(name = "ETag", description = "Its version", schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = FactEntry.class)))
    public Response fact(@PathParam("id") UUID id, @PathParam("fact") UUID fact, @BeanParam Why why) {
        var found = cards.fact(id, fact, why.look(), language.locale());
        return Response.ok(FactEntry.of(found))
                .tag(Version.tag(found.version()))
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "correct",
            summary = "Correct a fact",
            description = "The old value is erased and kept nowhere (GDPR Art. 16). The category stays what it was.")
    @ApiResponse(
            responseCode = "204",
            description = "Corrected",
            headers = @Header(name = "ETag", description = "Its new version", schema = @Schema(type = "string")))
    public Response correct(
            @PathParam("id") UUID id,
            @PathParam("fact") UUID fact,
            @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
            FactBody sent,
            @BeanParam Why why) {
        var told = StrictJson.required(sent).toRecord();
        var version = facts.correct(id, fact, Version.of(ifMatch), told, why.look());
        return Response.noContent().tag(Version.tag(version)).build();
    }

    @DELETE
    @WriteAnswers
    @Operation(operationId = "forget", summary = "Forget a fact, at once and for good")
    @ApiResponse(responseCode = "204", description = "Forgotten")
    public Response forget(
            @PathParam("id") UUID id,
            @PathParam("fact") UUID fact,
            @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
            @BeanParam Why why) {
        facts.forget(id, fact, Version.of(ifMatch), why.look());
        return Response.noContent().build();
    }

    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "check",
            summary = "Whether what the customer says is what we keep",
            description = "The value is never shown. After five answers that did not match within an hour: 429.")
    @ApiResponse(
            responseCode = "200",
            description = "Matches, or does not",
            content = @Content(schema = @Schema(implementation = Checked.class)))
    public Response check(
            @PathParam("id") UUID id,
            @PathParam("fact") UUID fact,
            CheckBody sent,
            @BeanParam Why why,
            @BeanParam Once once) {
        var body = StrictJson.required(sent);
        var look = why.look();
        return posts.answer(once, look, body, () -> {
            var matches = facts.check(id, fact, body.typed(), look);
            var answer = Json.createObjectBuilder().add("matches", matches).build();
            return new Answer(200, null, answer.toString());
        });
    }
}

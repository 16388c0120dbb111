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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.regard.colleague.Repeats.Answer;
import org.regard.rights.Channel;
import org.regard.rights.Outcome;
import org.regard.rights.RequestKind;
import org.regard.rights.Requests;
import org.regard.web.rest.body.AnswerBody;
import org.regard.web.rest.body.ExtensionBody;
import org.regard.web.rest.body.RequestBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Version;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.Created;
import org.regard.web.rest.view.RequestLists;

/** What a customer asks of us under the law. */
@Path("/customers/{id}/requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "rights")
public class RequestsResource {
    private static final String IF_MATCH =
            "The version of the request as you saw it, such as `\"3\"`; when it has changed since: 409.";

    @Inject
    private Requests requests;

    @Inject
    private Posts posts;

    @GET
    @Operation(operationId = "requestsOf", summary = "What they asked of us, the open ones first")
    @ApiResponse(responseCode = "200", description = "Requests", useReturnTypeSchema = true)
    public RequestLists of(@PathParam("id") UUID id, @BeanParam Why why) {
        return RequestLists.of(requests.of(id, why.look()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "receiveRequest",
            summary = "Write down what they ask",
            description = "The answer is due within one month, counted as in Regulation 1182/71 (GDPR Art. 12(3)).")
    @ApiResponse(
            responseCode = "201",
            description = "Written down",
            content = @Content(schema = @Schema(implementation = Created.class)))
    public Response receive(@PathParam("id") UUID id, RequestBody sent, @BeanParam Why why, @BeanParam Once once) {
        var body = StrictJson.required(sent);
        var look = why.look();
        return posts.answer(once, look, body, () -> {
            var made = requests.receive(
                            id,
                            RequestKind.of(body.kind()).orElse(null),
                            body.receivedOn(),
                            Channel.of(body.channel()).orElse(null),
                            look)
                    .id();
            var answer = Json.createObjectBuilder().add("id", made.toString()).build();
            return new Answer(201, posts.address("/customers/" + id + "/requests"), answer.toString());
        });
    }

    @POST
    @Path("/{request}/owner")
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(operationId = "ownRequest", summary = "Take it over", description = "From now on you see to it.")
    @ApiResponse(responseCode = "204", description = "Done")
    public Response own(
            @PathParam("id") UUID id,
            @PathParam("request") UUID request,
            @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
            @BeanParam Why why,
            @BeanParam Once once) {
        var look = why.look();
        return posts.answer(once, look, "own", () -> {
            requests.own(id, request, Version.of(ifMatch), look);
            return Posts.DONE;
        });
    }

    @POST
    @Path("/{request}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "extendRequest",
            summary = "Two months more",
            description = "Once, with the reason told within the first month.")
    @ApiResponse(responseCode = "204", description = "Done")
    public Response extend(
            @PathParam("id") UUID id,
            @PathParam("request") UUID request,
            @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
            ExtensionBody sent,
            @BeanParam Why why,
            @BeanParam Once once) {
        var body = StrictJson.required(sent);
        var look = why.look();
        return posts.answer(once, look, body, () -> {
            requests.extend(
                    id,
                    request,
                    Version.of(ifMatch),
                    body.reason(),
                    Channel.of(body.channel()).orElse(null),
                    look);
            return Posts.DONE;
        });
    }

    @POST
    @Path("/{request}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(operationId = "answerRequest", summary = "Write down the answer as it was told")
    @ApiResponse(responseCode = "204", description = "Done")
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("request") UUID request,
            @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
            AnswerBody sent,
            @BeanParam Why why,
            @BeanParam Once once) {
        var body = StrictJson.required(sent);
        var look = why.look();
        return posts.answer(once, look, body, () -> {
            requests.answer(
                    id,
                    request,
                    Version.of(ifMatch),
                    Outcome.of(body.outcome()).orElse(null),
                    body.said(),
                    Channel.of(body.channel()).orElse(null),
                    look);
            return Posts.DONE;
        });
    }
}

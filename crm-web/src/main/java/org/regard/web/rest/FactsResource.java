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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.regard.colleague.Repeats.Answer;
import org.regard.knowledge.Facts;
import org.regard.knowledge.HelloCards;
import org.regard.web.rest.body.FactBody;
import org.regard.web.rest.frame.CallerLanguage;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.Created;
import org.regard.web.rest.view.FactList;

/** What we know of a customer. */
@Path("/customers/{id}/facts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "facts")
public class FactsResource {
    @Inject
    private HelloCards cards;

    @Inject
    private Facts facts;

    @Inject
    private CallerLanguage language;

    @Inject
    private Posts posts;

    @GET
    @Operation(
            operationId = "facts",
            summary = "What we know for the purpose",
            description = "Facts kept for other purposes stay invisible.")
    @ApiResponse(responseCode = "200", description = "What we know", useReturnTypeSchema = true)
    public FactList known(@PathParam("id") UUID id, @BeanParam Why why) {
        return FactList.of(cards.known(id, why.look(), language.locale()).facts());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "record",
            summary = "Record a fact, or respect an unknown",
            description =
                    "Refused with the reason when the policy keeps it for nothing, when the customer declined to say it, when"
                            + " it is kept already, or when its category does not take the value.")
    @ApiResponse(
            responseCode = "201",
            description = "Kept",
            headers = @Header(name = "Location", description = "The fact", schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = Created.class)))
    public Response record(@PathParam("id") UUID id, FactBody sent, @BeanParam Why why, @BeanParam Once once) {
        var body = StrictJson.required(sent);
        var look = why.look();
        return posts.answer(once, look, body, () -> {
            var fact = facts.record(id, body.toRecord(), body.toPermission(), look);
            var answer = Json.createObjectBuilder().add("id", fact.toString()).build();
            return new Answer(201, posts.address("/customers/" + id + "/facts/" + fact), answer.toString());
        });
    }
}

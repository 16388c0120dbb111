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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import org.regard.duplicate.Duplicates;
import org.regard.platform.Refusal;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.DuplicateList;

/** Who may be there twice. */
@Path("/duplicates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "duplicates", description = "Customers who may be there twice")
public class DuplicatesResource {
    @Inject
    private Duplicates duplicates;

    @Inject
    private Posts posts;

    @GET
    @Operation(
            operationId = "duplicates",
            summary = "Pairs that wait for a decision",
            description = "Only those of whom you may see both.")
    @ApiResponse(responseCode = "200", description = "The most alike first", useReturnTypeSchema = true)
    public DuplicateList open(@QueryParam("limit") @DefaultValue("50") int limit, @BeanParam Why why) {
        return DuplicateList.of(duplicates.open(limit, why.look()));
    }

    @DELETE
    @Path("/{one}/{other}")
    @WriteAnswers
    @Operation(operationId = "notADuplicate", summary = "Not the same: no search proposes these two again")
    @ApiResponse(responseCode = "204", description = "Noted")
    public Response different(@PathParam("one") UUID one, @PathParam("other") UUID other, @BeanParam Why why) {
        duplicates.different(one, other, why.look());
        return Response.noContent().build();
    }

    @POST
    @Path("/searches")
    @WriteAnswers
    @Operation(
            operationId = "searchDuplicates",
            summary = "Search in the background",
            description = "One that waits or is under way already is answered instead.")
    @ApiResponse(
            responseCode = "202",
            description = "Asked for",
            content = @Content(schema = @Schema(implementation = DuplicateList.Search.class)))
    public Response search(@BeanParam Why why, @BeanParam Once once) {
        var look = why.look();
        return posts.answer(once, look, "", () -> {
            var id = duplicates.search(look).toString();
            var answer = Json.createObjectBuilder().add("id", id).add("state", "waiting");
            return new Answer(
                    202,
                    posts.address("/duplicates/searches/" + id),
                    answer.build().toString());
        });
    }

    @GET
    @Path("/searches/{id}")
    @Operation(operationId = "duplicateSearch", summary = "How far a search is")
    @ApiResponse(responseCode = "200", description = "Its state", useReturnTypeSchema = true)
    public DuplicateList.Search search(@PathParam("id") UUID id, @BeanParam Why why) {
        return duplicates.run(id, why.look()).map(DuplicateList.Search::of).orElseThrow(() -> Refusal.absent(
                        "duplicate.absent")
                .asException());
    }
}

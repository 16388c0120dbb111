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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.regard.colleague.Repeats.Answer;
import org.regard.customer.looks.Looks;
import org.regard.disclosure.Seals;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.LooksFilter;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Paging;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.CheckpointList;
import org.regard.web.rest.view.JournalState;
import org.regard.web.rest.view.LookList;

/** The read journal over all customers, and the proof that nobody changed it. */
@Path("/journal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "house")
public class JournalResource {
    @Inject
    private Seals seals;

    @Inject
    private Looks looks;

    @Inject
    private Posts posts;

    @GET
    @Path("/disclosures")
    @Operation(
            operationId = "looks",
            summary = "Who looked, by colleague and purpose",
            description =
                    "Over all customers, newest first. Purpose `oversight`; a team lead reads the looks of the own teams. Reading this list is in the journal too.")
    @ApiResponse(responseCode = "200", description = "One page of looks", useReturnTypeSchema = true)
    public LookList disclosures(@BeanParam LooksFilter filter, @BeanParam Paging paging, @BeanParam Why why) {
        return LookList.of(looks.looks(filter.asked(), paging.getAfter(), paging.most(), why.look()));
    }

    @GET
    @Path("/verification")
    @Operation(
            operationId = "verifyJournal",
            summary = "Verify the seal of the read journal",
            description = "Purpose `oversight`. Hashes every entry from the first on and names the first bad one.")
    @ApiResponse(responseCode = "200", description = "What came of it", useReturnTypeSchema = true)
    public JournalState verification(@BeanParam Why why) {
        return JournalState.of(seals.verify(why.look()));
    }

    @GET
    @Path("/checkpoints")
    @Operation(
            operationId = "journalCheckpoints",
            summary = "The newest signed checkpoints of the journal",
            description =
                    "Purpose `oversight`. Each note is signed with the key of the house (Ed25519); keep it outside and whoever recomputes the chain is found out.")
    @ApiResponse(responseCode = "200", description = "Newest first", useReturnTypeSchema = true)
    public CheckpointList checkpoints(@BeanParam Why why) {
        return CheckpointList.of(seals.checkpoints(why.look()), seals.publicKey());
    }

    @POST
    @Path("/checkpoints")
    @WriteAnswers
    @Operation(
            operationId = "makeCheckpoint",
            summary = "Make a checkpoint now and send it out of the house",
            description = "Purpose `oversight`. Nothing is made when nobody looked since the last one.")
    @ApiResponse(
            responseCode = "201",
            description = "How many entries the newest checkpoint stands for",
            content = @Content(schema = @Schema(implementation = CheckpointList.Made.class)))
    public Response checkpoint(@BeanParam Why why, @BeanParam Once once) {
        var look = why.look();
        return posts.answer(once, look, "", () -> {
            var made = seals.checkpoint(look).isPresent();
            var answer = Json.createObjectBuilder().add("made", made).build();
            return new Answer(201, posts.address("/journal/checkpoints"), answer.toString());
        });
    }
}

package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.regard.disclosure.Seals;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.view.JournalState;

/** The proof that nobody changed the read journal. */
@Path("/journal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "house")
public class JournalResource {
    @Inject
    private Seals seals;

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
}

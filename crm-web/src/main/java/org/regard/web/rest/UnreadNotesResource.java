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
import org.regard.interaction.UnreadNotes;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.view.UnreadNoteList;

/** What nobody has read, of the notes that are the caller's. */
@Path("/notes/unread")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "notes")
public class UnreadNotesResource {
    @Inject
    private UnreadNotes unread;

    @GET
    @Operation(
            operationId = "unreadNotes",
            summary = "Notes that nobody has read for long",
            description =
                    "Those you wrote and those about customers you look after, of the purpose of the call; at most 200.")
    @ApiResponse(responseCode = "200", description = "The next to go first", useReturnTypeSchema = true)
    public UnreadNoteList unread(@BeanParam Why why) {
        return UnreadNoteList.of(unread.mine(why.look()));
    }
}

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
import org.regard.interaction.Notes;
import org.regard.web.rest.body.NoteBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Paging;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.Created;
import org.regard.web.rest.view.NoteList;

/** What was said in conversations with a customer. */
@Path("/customers/{id}/notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "notes")
public class NotesResource {
    @Inject
    private Notes notes;

    @Inject
    private Posts posts;

    @GET
    @Operation(
            operationId = "notes",
            summary = "Notes of conversations for the purpose, newest first",
            description = "A purpose shows its own notes and no others. Reading them is marked on them.")
    @ApiResponse(responseCode = "200", description = "One page of notes", useReturnTypeSchema = true)
    public NoteList notes(@PathParam("id") UUID id, @BeanParam Paging paging, @BeanParam Why why) {
        return NoteList.of(notes.standing(id, paging.getAfter(), paging.most(), why.look()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "keepNote",
            summary = "Keep a note of a conversation",
            description =
                    "Kept for the purpose of the call. It ends with the policy's months after the conversation, or earlier.")
    @ApiResponse(
            responseCode = "201",
            description = "Kept",
            headers = @Header(name = "Location", description = "The note", schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = Created.class)))
    public Response keep(@PathParam("id") UUID id, NoteBody sent, @BeanParam Why why, @BeanParam Once once) {
        var body = StrictJson.required(sent);
        var look = why.look();
        return posts.answer(once, look, body, () -> {
            var note = notes.keep(id, body.toRequest(), look);
            var answer = Json.createObjectBuilder().add("id", note.toString()).build();
            return new Answer(201, posts.address("/customers/" + id + "/notes/" + note), answer.toString());
        });
    }
}

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
import org.regard.interaction.Notes;
import org.regard.interaction.UnreadNotes;
import org.regard.web.rest.body.NoteBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Version;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.Created;
import org.regard.web.rest.view.NoteEntry;

/** One note: read, correct, forget. */
@Path("/customers/{id}/notes/{note}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "notes")
public class NoteResource {
    private static final String IF_MATCH =
            "The entity tag of the note as you saw it, such as `\"3\"`; when it has changed since: 409, rule `version.newer`.";

    @Inject
    private Notes notes;

    @Inject
    private UnreadNotes unread;

    @Inject
    private Posts posts;

    @GET
    @Operation(operationId = "note", summary = "One note of the purpose")
    @ApiResponse(
            responseCode = "200",
            description = "The note",
            headers = @Header(name = "ETag", description = "Its version", schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = NoteEntry.class)))
    public Response note(@PathParam("id") UUID id, @PathParam("note") UUID note, @BeanParam Why why) {
        var found = notes.note(id, note, why.look());
        return Response.ok(NoteEntry.of(found))
                .tag(Version.tag(found.version()))
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "correctNote",
            summary = "Put a note right",
            description =
                    "The old words are erased and kept nowhere (GDPR Art. 16), with the marks of who read them. Whoever puts them"
                            + " right signs them. Nothing lengthens a note beyond what the policy allowed when it was written.")
    @ApiResponse(
            responseCode = "204",
            description = "Corrected",
            headers = @Header(name = "ETag", description = "Its new version", schema = @Schema(type = "string")))
    public Response correct(
            @PathParam("id") UUID id,
            @PathParam("note") UUID note,
            @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
            NoteBody sent,
            @BeanParam Why why) {
        var request = StrictJson.required(sent).toRequest();
        var version = notes.correct(id, note, Version.of(ifMatch), request, why.look());
        return Response.noContent().tag(Version.tag(version)).build();
    }

    @DELETE
    @WriteAnswers
    @Operation(
            operationId = "forgetNote",
            summary = "Forget a note, at once and for good",
            description = "On the customer's word with the purpose `access-request`.")
    @ApiResponse(responseCode = "204", description = "Forgotten")
    public Response forget(
            @PathParam("id") UUID id,
            @PathParam("note") UUID note,
            @Parameter(description = IF_MATCH) @HeaderParam("If-Match") String ifMatch,
            @BeanParam Why why) {
        notes.forget(id, note, Version.of(ifMatch), why.look());
        return Response.noContent().build();
    }

    @POST
    @Path("/still-matters")
    @WriteAnswers
    @Operation(
            operationId = "renewNote",
            summary = "Say that a note nobody has read still matters",
            description = "It waits for a reader anew, at most until its own end.")
    @ApiResponse(
            responseCode = "200",
            description = "It waits again",
            content = @Content(schema = @Schema(implementation = Created.class)))
    public Response stillMatters(
            @PathParam("id") UUID id, @PathParam("note") UUID note, @BeanParam Why why, @BeanParam Once once) {
        var look = why.look();
        return posts.answer(once, look, "", () -> {
            unread.renew(id, note, look);
            return new Answer(
                    200,
                    null,
                    Json.createObjectBuilder()
                            .add("id", note.toString())
                            .build()
                            .toString());
        });
    }
}

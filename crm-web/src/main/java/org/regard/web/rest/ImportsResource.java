package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.UUID;
import org.regard.colleague.Repeats.Answer;
import org.regard.disclosure.Look;
import org.regard.exchange.ImportJob;
import org.regard.exchange.Imports;
import org.regard.platform.Refusal;
import org.regard.policy.Policies;
import org.regard.web.exchange.BringingFields;
import org.regard.web.exchange.ErrorFile;
import org.regard.web.exchange.ImportWords;
import org.regard.web.exchange.Upload;
import org.regard.web.rest.frame.CallerLanguage;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.view.ImportList;
import org.regard.web.rest.view.ImportState;

/** Import at the door, for programs. */
@Path("/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "imports", description = "Lists that come in at the door")
public class ImportsResource {
    @Inject
    private Imports imports;

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private Posts posts;

    @Inject
    private Policies policies;

    @Inject
    private CallerLanguage language;

    @Context
    private HttpServletRequest request;

    /** For the description alone: the body is read as a stream, never by the server. */
    @Schema(name = "ImportRequest")
    interface Form {
        @Schema(type = "string", format = "binary", requiredMode = Schema.RequiredMode.REQUIRED)
        String getFile();

        @Schema(
                allowableValues = {"csv", "vcard", "json"},
                description = "Missing: found out.")
        String getKind();

        @Schema(
                description =
                        "JSON object: a column's name and what becomes of it, a target's code or `leave`; the others follow"
                                + " the proposal. Before the file when that is larger than 8 MB.",
                example = "{\"fax\": \"leave\", \"phone\": \"organisation.phone\"}")
        String getMapping();

        @Schema(allowableValues = {"true", "false"})
        String getDryRun();

        @Schema(allowableValues = {"complete", "update", "skip"})
        String getOnDuplicate();

        @Schema(format = "uuid", description = "Who looks after those who are new; missing: the caller.")
        String getManager();

        @Schema(format = "uuid", description = "Missing: a colleague of the manager's team.")
        String getDeputy();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "bring",
            summary = "Bring a list in",
            description =
                    "CSV, vCard, or a mirror as JSON. Columns without a purpose in the policy are left behind before anything is stored; the job says which"
                            + " and why. Purpose `directory-care`.",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA,
                                            schema = @Schema(implementation = Form.class))))
    @ApiResponse(
            responseCode = "202",
            description = "It waits for the background work",
            headers = @Header(name = "Location", description = "The job", schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = ImportState.class)))
    public Response bring(@BeanParam Why why, @BeanParam Once once) {
        Look look = why.look();
        // A stream cannot be compared before it is read: the same key with the same length is the same list.
        return posts.answer(once, look, request.getContentLengthLong(), () -> bring(look));
    }

    private Answer bring(Look look) {
        try {
            UUID id = Upload.read(request, (file, fields) -> imports.bring(file, BringingFields.read(fields), look));
            return accepted(id, look);
        } catch (IOException brokenOff) {
            throw Refusal.malformed("import.file.broken-off").asException();
        }
    }

    private Answer accepted(UUID id, Look look) {
        return new Answer(202, address(id), JSON.toJson(state(imports.job(id, look))));
    }

    @GET
    @Operation(operationId = "imports", summary = "The newest lists")
    @ApiResponse(responseCode = "200", description = "The newest fifty", useReturnTypeSchema = true)
    public ImportList list(@BeanParam Why why) {
        return new ImportList(imports.jobs(why.look()).stream().map(this::state).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "import", summary = "How far it is and what came of it")
    @ApiResponse(responseCode = "200", description = "The job", useReturnTypeSchema = true)
    public ImportState job(@PathParam("id") UUID id, @BeanParam Why why) {
        return state(imports.job(id, why.look()));
    }

    @GET
    @Path("/{id}/errors")
    @Produces("text/csv")
    @Operation(
            operationId = "importErrors",
            summary = "Rows and values that stayed outside, with the reason; never the value")
    @ApiResponse(
            responseCode = "200",
            description = "Row, column, reason, rule",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    public Response errors(@Parameter(description = "The job") @PathParam("id") UUID id, @BeanParam Why why) {
        Look look = why.look();
        imports.job(id, look);
        var locale = language.locale();
        StreamingOutput file = out -> ErrorFile.write(id, imports, policies, look, locale, out);
        return Response.ok(file, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"left-outside.csv\"")
                .build();
    }

    @POST
    @Path("/{id}/undo")
    @Operation(operationId = "undoImport", summary = "Put all of it back, changed facts included")
    @ApiResponse(
            responseCode = "202",
            description = "It is being undone",
            content = @Content(schema = @Schema(implementation = ImportState.class)))
    public Response undo(@PathParam("id") UUID id, @BeanParam Why why, @BeanParam Once once) {
        Look look = why.look();
        return posts.answer(once, look, null, () -> {
            imports.undo(id, look);
            return accepted(id, look);
        });
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(operationId = "cancelImport", summary = "Stop; what came in until now stays and can be undone")
    @ApiResponse(
            responseCode = "200",
            description = "The job",
            content = @Content(schema = @Schema(implementation = ImportState.class)))
    public Response cancel(@PathParam("id") UUID id, @BeanParam Why why, @BeanParam Once once) {
        Look look = why.look();
        return posts.answer(once, look, null, () -> {
            imports.cancel(id, look);
            return new Answer(200, null, JSON.toJson(state(imports.job(id, look))));
        });
    }

    private ImportState state(ImportJob job) {
        return ImportState.of(
                job, new ImportWords(policies.version(job.policy()), language.locale()), address(job.id()));
    }

    private String address(UUID id) {
        return request.getContextPath() + Api.PATH + "/imports/" + id;
    }
}

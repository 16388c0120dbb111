package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.regard.paper.Paper;
import org.regard.policy.processing.RecordOfProcessing;
import org.regard.policy.processing.RecordsOfProcessing;
import org.regard.web.policy.RecordPaper;
import org.regard.web.rest.frame.CallerLanguage;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.view.ProcessingRecord;

/** What the house does with whose data, ready for the authority. */
@Path("/record-of-processing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "policy")
public class RecordOfProcessingResource {
    @Inject
    private RecordsOfProcessing records;

    @Inject
    private CallerLanguage language;

    @QueryParam("version")
    @Parameter(description = "A version that is or was in force; missing: the one in force.")
    private Integer version;

    @GET
    @Operation(
            operationId = "recordOfProcessing",
            summary = "The record of processing activities (GDPR Art. 30)",
            description = "For team leads, stewards and administrators. `Accept: application/pdf` answers it on paper.")
    @ApiResponse(
            responseCode = "200",
            description = "The record",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ProcessingRecord.class)),
                @Content(mediaType = Paper.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary"))
            })
    public ProcessingRecord json() {
        return ProcessingRecord.of(asked(), language.locale());
    }

    @GET
    @Produces(Paper.MEDIA_TYPE + ";qs=0.6")
    @Operation(hidden = true)
    public Response paper() {
        return Response.ok(RecordPaper.bytes(asked(), language.locale()), Paper.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"record-of-processing.pdf\"")
                .build();
    }

    private RecordOfProcessing asked() {
        return version == null ? records.current() : records.version(version);
    }
}

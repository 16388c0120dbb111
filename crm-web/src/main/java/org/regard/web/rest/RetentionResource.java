package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.regard.colleague.Repeats.Answer;
import org.regard.retention.RetentionRuns;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.RetentionPreviewView;
import org.regard.web.rest.view.RetentionRunList;
import org.regard.web.rest.view.RetentionRunView;

/** Letting go of what has ended: what would go, go, what went. */
@Path("/retention")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "retention")
public class RetentionResource {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private RetentionRuns runs;

    @Inject
    private Posts posts;

    @GET
    @Path("/preview")
    @Operation(
            operationId = "retentionPreview",
            summary = "What would go now, and what would stay and why",
            description = "Changes nothing. For leads and privacy stewards.")
    @ApiResponse(responseCode = "200", description = "Counts", useReturnTypeSchema = true)
    public RetentionPreviewView preview(@BeanParam Why why) {
        return RetentionPreviewView.of(runs.preview(why.look()));
    }

    @GET
    @Path("/runs")
    @Operation(operationId = "retentionRuns", summary = "The newest runs of the sweep")
    @ApiResponse(responseCode = "200", description = "The newest thirty", useReturnTypeSchema = true)
    public RetentionRunList list(@BeanParam Why why) {
        return new RetentionRunList(
                runs.recent(why.look()).stream().map(RetentionRunView::of).toList());
    }

    @POST
    @Path("/runs")
    @WriteAnswers
    @Operation(
            operationId = "startRetention",
            summary = "Let go now",
            description = "In the background. While a run is under way: 409, rule `retention.under-way`.")
    @ApiResponse(
            responseCode = "202",
            description = "It waits for the background work",
            headers = @Header(name = "Location", description = "The run", schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = RetentionRunView.class)))
    public Response start(@BeanParam Why why, @BeanParam Once once) {
        var look = why.look();
        return posts.answer(once, look, null, () -> {
            var id = runs.start(look);
            return answer(202, id, RetentionRunView.of(runs.run(id, look)));
        });
    }

    @GET
    @Path("/runs/{id}")
    @Operation(operationId = "retentionRun", summary = "How far a run is and what went")
    @ApiResponse(responseCode = "200", description = "The run", useReturnTypeSchema = true)
    public RetentionRunView run(@PathParam("id") UUID id, @BeanParam Why why) {
        return RetentionRunView.of(runs.run(id, why.look()));
    }

    @POST
    @Path("/runs/{id}/cancel")
    @WriteAnswers
    @Operation(
            operationId = "cancelRetention",
            summary = "Stop a run",
            description = "What went is gone; the next run takes the rest. There is no certificate for it.")
    @ApiResponse(
            responseCode = "200",
            description = "The run",
            content = @Content(schema = @Schema(implementation = RetentionRunView.class)))
    public Response cancel(@PathParam("id") UUID id, @BeanParam Why why, @BeanParam Once once) {
        var look = why.look();
        return posts.answer(once, look, null, () -> {
            runs.cancel(id, look);
            return answer(200, id, RetentionRunView.of(runs.run(id, look)));
        });
    }

    private Answer answer(int status, UUID id, RetentionRunView run) {
        return new Answer(status, status == 202 ? posts.address("/retention/runs/" + id) : null, JSON.toJson(run));
    }
}

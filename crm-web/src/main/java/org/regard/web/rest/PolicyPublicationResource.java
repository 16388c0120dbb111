package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.regard.colleague.Repeats.Answer;
import org.regard.disclosure.Look;
import org.regard.platform.Refusal;
import org.regard.policy.draft.Publications;
import org.regard.retention.simulation.Simulations;
import org.regard.web.rest.body.PublicationBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Version;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.DraftCreated;
import org.regard.web.rest.view.SimulationReport;

/** A draft on its way to being the law of the house: tried, approved, published. For privacy stewards. */
@Path("/policies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "policy")
public class PolicyPublicationResource {
    private static final String IF_MATCH = PolicyVersionResource.IF_MATCH;

    private static final Look NO_PURPOSE = Look.of("");

    @Inject
    private Posts posts;

    @Inject
    private Publications publications;

    @Inject
    private Simulations simulations;

    @GET
    @Path("/{version}/simulation")
    @Operation(
            operationId = "simulateDraft",
            summary = "What publishing a draft would do to what is kept today",
            description = "Purpose `oversight`; journalled. Reads every fact of the categories that change once.")
    @ApiResponse(responseCode = "200", description = "What would become of it", useReturnTypeSchema = true)
    public SimulationReport simulate(@PathParam("version") int version, @BeanParam Why why) {
        return SimulationReport.of(simulations.simulate(version, why.look()));
    }

    @POST
    @Path("/{version}/approval")
    @WriteAnswers
    @Operation(
            operationId = "approveDraft",
            summary = "Approve a draft as it stands",
            description = "By a steward who did not write on it; any change of the draft takes approvals away.")
    @ApiResponse(
            responseCode = "200",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = DraftCreated.class)))
    public Response approve(
            @PathParam("version") int version,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") String ifMatch,
            @BeanParam Once once) {
        long seen = Version.required(ifMatch);
        return posts.answer(once, NO_PURPOSE, seen, () -> {
            publications.approve(version, seen);
            return done(version);
        });
    }

    @POST
    @Path("/{version}/publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "publishDraft",
            summary = "Publish a draft: effective at once, everywhere",
            description =
                    "Refused while something stands against it, while four eyes are asked for and nobody approved,"
                            + " and when another version came into force since.")
    @ApiResponse(
            responseCode = "200",
            description = "In force",
            content = @Content(schema = @Schema(implementation = DraftCreated.class)))
    public Response publish(
            @PathParam("version") int version,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") String ifMatch,
            PublicationBody sent,
            @BeanParam Once once) {
        var against = StrictJson.required(sent).against();
        if (against == null)
            throw Refusal.malformed("body.wrong-member", "against").asException();
        long seen = Version.required(ifMatch);
        return posts.answer(once, NO_PURPOSE, seen + " " + against, () -> {
            publications.publish(version, seen, against);
            return done(version);
        });
    }

    private static Answer done(int version) {
        return new Answer(
                200,
                null,
                Json.createObjectBuilder().add("version", version).build().toString());
    }
}

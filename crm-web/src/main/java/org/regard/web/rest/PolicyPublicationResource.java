package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.regard.platform.Refusal;
import org.regard.policy.draft.Publications;
import org.regard.retention.simulation.Simulations;
import org.regard.web.rest.body.PublicationBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Version;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.SimulationReport;

/** A draft on its way to being the law of the house: tried, approved, published. For privacy stewards. */
@Path("/policies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "policy")
public class PolicyPublicationResource {
    private static final String IF_MATCH = PolicyVersionResource.IF_MATCH;

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
    @ApiResponse(responseCode = "204", description = "Approved")
    public Response approve(
            @PathParam("version") int version,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") String ifMatch) {
        publications.approve(version, Version.required(ifMatch));
        return Response.noContent().build();
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
    @ApiResponse(responseCode = "204", description = "In force")
    public Response publish(
            @PathParam("version") int version,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") String ifMatch,
            PublicationBody sent) {
        var against = StrictJson.required(sent).against();
        if (against == null)
            throw Refusal.malformed("body.wrong-member", "against").asException();
        publications.publish(version, Version.required(ifMatch), against);
        return Response.noContent().build();
    }
}

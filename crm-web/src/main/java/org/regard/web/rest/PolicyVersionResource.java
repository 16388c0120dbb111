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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.regard.platform.Refusal;
import org.regard.policy.Policies;
import org.regard.policy.draft.Drafts;
import org.regard.policy.draft.Publications;
import org.regard.retention.simulation.Simulations;
import org.regard.web.rest.body.PolicyFile;
import org.regard.web.rest.body.PublicationBody;
import org.regard.web.rest.frame.CallerLanguage;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Version;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.ChangeList;
import org.regard.web.rest.view.DraftDocument;
import org.regard.web.rest.view.PolicyDocument;
import org.regard.web.rest.view.SimulationReport;

/** One version of the policy; for privacy stewards also a draft: read, written whole, tried, approved, published or discarded. */
@Path("/policies/{version}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "policy")
public class PolicyVersionResource {
    private static final String IF_MATCH =
            "The entity tag of the draft as you saw it; when it has changed since: 409, rule `policy.draft-changed`.";

    @Inject
    private Policies policies;

    @Inject
    private Drafts drafts;

    @Inject
    private Publications publications;

    @Inject
    private Simulations simulations;

    @Inject
    private CallerLanguage language;

    @GET
    @Operation(operationId = "policyVersion", summary = "One version that is or was in force")
    @ApiResponse(responseCode = "200", description = "The version", useReturnTypeSchema = true)
    public PolicyDocument version(@PathParam("version") int version) {
        return PolicyDocument.of(policies.version(version), language.locale());
    }

    @GET
    @Path("/comparison")
    @Operation(
            operationId = "comparePolicies",
            summary = "What differs between two versions, drafts included",
            description = "For privacy stewards.")
    @ApiResponse(responseCode = "200", description = "The differences", useReturnTypeSchema = true)
    public ChangeList compare(
            @PathParam("version") int version,
            @Parameter(description = "The version to compare it with; left out: the one in force.") @QueryParam("with")
                    Integer with) {
        int before = with == null ? policies.current().version() : with;
        return ChangeList.of(before, version, drafts.compare(before, version));
    }

    @GET
    @Path("/draft")
    @Operation(operationId = "draft", summary = "A draft, whole, with everything that stands against it")
    @ApiResponse(
            responseCode = "200",
            description = "The draft",
            headers = @Header(name = "ETag", description = "Its revision", schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = DraftDocument.class)))
    public Response draft(@PathParam("version") int version) {
        var draft = drafts.draft(version);
        return Response.ok(DraftDocument.of(draft, drafts.findings(version), language.locale()))
                .tag(Version.tag(draft.revision()))
                .build();
    }

    @PUT
    @Path("/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "replaceDraft",
            summary = "Write a draft whole",
            description = "Refused with the first thing that would stand against publishing it.")
    @ApiResponse(
            responseCode = "204",
            description = "Written",
            headers = @Header(name = "ETag", description = "Its new revision", schema = @Schema(type = "string")))
    public Response replace(
            @PathParam("version") int version,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") String ifMatch,
            PolicyFile sent) {
        var file = StrictJson.required(sent);
        var revision = drafts.replace(version, seen(ifMatch), file.toPolicy(version), file.note());
        return Response.noContent().tag(Version.tag(revision)).build();
    }

    @DELETE
    @Path("/draft")
    @WriteAnswers
    @Operation(operationId = "discardDraft", summary = "Discard a draft")
    @ApiResponse(responseCode = "204", description = "Gone")
    public Response discard(
            @PathParam("version") int version,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") String ifMatch) {
        drafts.discard(version, seen(ifMatch));
        return Response.noContent().build();
    }

    @GET
    @Path("/simulation")
    @Operation(
            operationId = "simulateDraft",
            summary = "What publishing a draft would do to what is kept today",
            description = "Purpose `oversight`; journalled. Reads every fact of the categories that change once.")
    @ApiResponse(responseCode = "200", description = "What would become of it", useReturnTypeSchema = true)
    public SimulationReport simulate(@PathParam("version") int version, @BeanParam Why why) {
        return SimulationReport.of(simulations.simulate(version, why.look()));
    }

    @POST
    @Path("/approval")
    @WriteAnswers
    @Operation(
            operationId = "approveDraft",
            summary = "Approve a draft as it stands",
            description = "By a steward who did not write on it; any change of the draft takes approvals away.")
    @ApiResponse(responseCode = "204", description = "Approved")
    public Response approve(
            @PathParam("version") int version,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") String ifMatch) {
        publications.approve(version, seen(ifMatch));
        return Response.noContent().build();
    }

    @POST
    @Path("/publication")
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
        publications.publish(version, seen(ifMatch), against);
        return Response.noContent().build();
    }

    private static long seen(String ifMatch) {
        var revision = Version.of(ifMatch);
        if (revision == null) throw Refusal.malformed("policy.revision-missing").asException();
        return revision;
    }
}

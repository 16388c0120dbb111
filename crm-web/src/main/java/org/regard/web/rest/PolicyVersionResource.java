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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.regard.policy.Policies;
import org.regard.policy.draft.Drafts;
import org.regard.policy.file.PolicyFile;
import org.regard.policy.file.PolicyFiles;
import org.regard.web.rest.frame.CallerLanguage;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Version;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.ChangeList;
import org.regard.web.rest.view.DraftDocument;
import org.regard.web.rest.view.PolicyDocument;

/** One version of the policy; for privacy stewards also a draft: read, written whole, discarded. */
@Path("/policies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "policy")
public class PolicyVersionResource {
    static final String IF_MATCH =
            "The entity tag of the draft as you saw it; when it has changed since: 409, rule `policy.draft-changed`.";

    @Inject
    private Policies policies;

    @Inject
    private Drafts drafts;

    @Inject
    private PolicyFiles files;

    @Inject
    private CallerLanguage language;

    @GET
    @Path("/{version}")
    @Operation(operationId = "policyVersion", summary = "One version that is or was in force")
    @ApiResponse(responseCode = "200", description = "The version", useReturnTypeSchema = true)
    public PolicyDocument version(@PathParam("version") int version) {
        return PolicyDocument.of(policies.version(version), language.locale());
    }

    @GET
    @Path("/{version}/comparison")
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
    @Path("/{version}/draft")
    @Operation(
            operationId = "draft",
            summary = "A draft and everything that stands against it",
            description = "What it says is in its file, `/policies/{version}/file`.")
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
    @Path("/{version}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "replaceDraft",
            summary = "Write a draft whole",
            description = "By a policy file. Refused with the line of the first thing that would stand against it.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = "object"))))
    @ApiResponse(
            responseCode = "204",
            description = "Written",
            headers = @Header(name = "ETag", description = "Its new revision", schema = @Schema(type = "string")))
    public Response replace(
            @PathParam("version") int version,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") String ifMatch,
            InputStream file)
            throws IOException {
        var revision = files.replace(version, Version.required(ifMatch), file.readNBytes(PolicyFile.MOST_BYTES + 1));
        return Response.noContent().tag(Version.tag(revision)).build();
    }

    @DELETE
    @Path("/{version}/draft")
    @WriteAnswers
    @Operation(operationId = "discardDraft", summary = "Discard a draft")
    @ApiResponse(responseCode = "204", description = "Gone")
    public Response discard(
            @PathParam("version") int version,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") String ifMatch) {
        drafts.discard(version, Version.required(ifMatch));
        return Response.noContent().build();
    }
}

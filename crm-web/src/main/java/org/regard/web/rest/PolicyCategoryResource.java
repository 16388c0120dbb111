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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.regard.policy.file.PolicyFile;
import org.regard.policy.file.PolicyFiles;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Version;
import org.regard.web.rest.frame.WriteAnswers;

/** One category of a draft; for privacy stewards. */
@Path("/policies/{version}/draft/categories/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "policy")
public class PolicyCategoryResource {
    @Inject
    private PolicyFiles files;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "keepCategory",
            summary = "Add a category to a draft, or write one anew",
            description =
                    "As it stands among the `categories` of a policy file, with the same code as in the address. Refused with the"
                            + " first thing that would stand against it.",
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
            headers =
                    @Header(name = "ETag", description = "The draft's new revision", schema = @Schema(type = "string")))
    public Response keep(
            @PathParam("version") int version,
            @PathParam("code") String code,
            @Parameter(description = PolicyVersionResource.IF_MATCH, required = true) @HeaderParam("If-Match")
                    String ifMatch,
            InputStream category)
            throws IOException {
        long seen = Version.required(ifMatch);
        var revision = files.keep(version, seen, code, category.readNBytes(PolicyFile.MOST_BYTES + 1));
        return Response.noContent().tag(Version.tag(revision)).build();
    }
}

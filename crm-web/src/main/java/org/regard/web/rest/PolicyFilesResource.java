package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.regard.colleague.Repeats.Answer;
import org.regard.disclosure.Look;
import org.regard.policy.Policies;
import org.regard.policy.file.PolicyFile;
import org.regard.policy.file.PolicyFiles;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.DraftCreated;

/** Policies as files. */
@Path("/policies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "policy")
public class PolicyFilesResource {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private PolicyFiles files;

    @Inject
    private Policies policies;

    @Inject
    private Posts posts;

    @GET
    @Path("/{version}/file")
    @Operation(
            operationId = "policyFile",
            summary = "A version of the policy as one file",
            description =
                    "In both languages, in one order, the same for the same policy to the byte. Open to every colleague"
                            + " for versions that are or were in force, to stewards for drafts.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object")))
    public Response file(@PathParam("version") int version) {
        var bytes = policies.versions().contains(version) ? files.file(version) : files.draft(version);
        return Response.ok(bytes, MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"policy-" + version + ".json\"")
                .build();
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "bringPolicyFile",
            summary = "Bring a policy file in as a draft",
            description =
                    "For stewards. Nothing is published. What does not fit is refused with its line and member, and then"
                            + " no draft is there.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = "object"))))
    @ApiResponse(
            responseCode = "201",
            description = "The draft is there",
            headers = @Header(name = "Location", description = "Its file", schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = DraftCreated.class)))
    public Response bring(InputStream body, @BeanParam Once once) throws IOException {
        var bytes = body.readNBytes(PolicyFile.MOST_BYTES + 1);
        return posts.answer(once, Look.of("policy"), new String(bytes, StandardCharsets.UTF_8), () -> {
            var version = files.bring(bytes);
            return new Answer(
                    201, posts.address("/policies/" + version + "/file"), JSON.toJson(new DraftCreated(version)));
        });
    }
}

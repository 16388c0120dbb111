package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.regard.colleague.Repeats.Answer;
import org.regard.disclosure.Look;
import org.regard.policy.Policies;
import org.regard.policy.draft.Drafts;
import org.regard.policy.draft.FadingDrafts;
import org.regard.web.rest.body.DraftBody;
import org.regard.web.rest.frame.CallerLanguage;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.DraftCreated;
import org.regard.web.rest.view.VersionList;

/** The versions of the policy. No purpose is needed: nothing here holds customer data. */
@Path("/policies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "policy")
public class PoliciesResource {
    @Inject
    private Policies policies;

    @Inject
    private Drafts drafts;

    @Inject
    private FadingDrafts fading;

    @Inject
    private CallerLanguage language;

    @Inject
    private Posts posts;

    @GET
    @Operation(operationId = "policies", summary = "The versions that are or were in force, newest first")
    @ApiResponse(responseCode = "200", description = "The versions", useReturnTypeSchema = true)
    public VersionList versions() {
        return VersionList.of(policies.history(), language.locale());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "beginDraft",
            summary = "Begin a draft as a copy of a version",
            description =
                    "For privacy stewards. Nothing changes for anybody until it is published. With fading: what is kept by permission or"
                            + " in our own interest and never fades gets months; 409 when there is no such kind of fact.")
    @ApiResponse(
            responseCode = "201",
            description = "Begun",
            headers = @Header(name = "Location", description = "The draft", schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = DraftCreated.class)))
    public Response begin(DraftBody sent, @BeanParam Once once) {
        return posts.answer(once, Look.of(""), sent, () -> {
            int from = sent == null || sent.from() == null ? policies.current().version() : sent.from();
            boolean fades = sent != null && Boolean.TRUE.equals(sent.fading());
            int version = fades ? fading.begin(from) : drafts.begin(from);
            var answer = Json.createObjectBuilder().add("version", version).build();
            return new Answer(201, posts.address("/policies/" + version + "/draft"), answer.toString());
        });
    }
}

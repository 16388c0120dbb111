package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.regard.colleague.Repeats.Answer;
import org.regard.web.rest.body.TextBody;
import org.regard.web.rest.frame.CallerLanguage;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.TextFindings;
import org.regard.wording.TextChecks;

/** Asks about words before they are stored. */
@Path("/wording")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "wording")
public class WordingCheckResource {
    @Inject
    private TextChecks checks;

    @Inject
    private CallerLanguage language;

    @Inject
    private Posts posts;

    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "checkWording",
            summary = "What a text would be asked about",
            description =
                    "Names of other customers and of colleagues, identifiers, what is from somebody's innermost life, disrespect;"
                            + " English and German. Questions, never prohibitions. Nothing of the text is kept. Names that the caller could not"
                            + " find by searching are not asked about.")
    @ApiResponse(
            responseCode = "200",
            description = "The places, in the order of the text",
            content = @Content(schema = @Schema(implementation = TextFindings.class)))
    public Response check(TextBody sent, @BeanParam Why why, @BeanParam Once once) {
        var body = StrictJson.required(sent).checked();
        var look = why.look();
        return posts.answer(once, look, body, () -> {
            var found = TextFindings.of(checks.check(body.text(), body.customer(), look), language.locale());
            return new Answer(200, null, found.toJson().toString());
        });
    }
}

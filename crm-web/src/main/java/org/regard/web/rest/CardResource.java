package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.regard.knowledge.HelloCards;
import org.regard.web.rest.frame.CallerLanguage;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.view.Card;

/** The hello card of a customer. */
@Path("/customers/{id}/card")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "customers")
public class CardResource {
    @Inject
    private HelloCards cards;

    @Inject
    private CallerLanguage language;

    @GET
    @Operation(
            operationId = "card",
            summary = "The hello card for the purpose",
            description =
                    "How to greet them and who helps them; only what was shared for this purpose, as finely as it needs.")
    @ApiResponse(responseCode = "200", description = "The hello card", useReturnTypeSchema = true)
    public Card card(@PathParam("id") UUID id, @BeanParam Why why) {
        return Card.of(cards.card(id, why.look(), language.locale()));
    }
}

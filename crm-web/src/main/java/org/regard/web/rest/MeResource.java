package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.regard.colleague.Account;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.view.Self;

/** The colleague who calls. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "you")
public class MeResource {
    @Inject
    private Account account;

    @GET
    @Operation(operationId = "me", summary = "Who you are: name, roles, teams, language")
    @ApiResponse(responseCode = "200", description = "You", useReturnTypeSchema = true)
    public Self me() {
        return Self.of(account.me());
    }
}

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
import org.regard.policy.Policies;
import org.regard.web.rest.frame.CallerLanguage;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.view.PolicyDocument;

/** What this company may know. */
@Path("/policy")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "policy")
public class PolicyResource {
    @Inject
    private Policies policies;

    @Inject
    private CallerLanguage language;

    @GET
    @Operation(
            operationId = "policy",
            summary = "The published policy",
            description =
                    "Version, purposes as a tree, categories with type, purposes, audience, precision by purpose, retention"
                            + " and admitted sources. Open to every colleague; no purpose is needed, for it holds no customer data.")
    @ApiResponse(responseCode = "200", description = "The policy in force", useReturnTypeSchema = true)
    public PolicyDocument policy() {
        return PolicyDocument.of(policies.current(), language.locale());
    }
}

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
import org.regard.retention.Certificates;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.view.CertificateView;

/** The proof that something is gone. */
@Path("/certificates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "retention")
public class CertificatesResource {
    @Inject
    private Certificates certificates;

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "certificate",
            summary = "What went, what stays and why, and where was looked afterwards",
            description = "For leads and privacy stewards.")
    @ApiResponse(responseCode = "200", description = "The certificate", useReturnTypeSchema = true)
    public CertificateView certificate(@PathParam("id") UUID id, @BeanParam Why why) {
        return CertificateView.of(certificates.certificate(id, why.look()));
    }
}

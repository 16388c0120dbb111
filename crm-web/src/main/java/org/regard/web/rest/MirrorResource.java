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
import org.regard.mirror.Mirrors;
import org.regard.web.rest.frame.CallerLanguage;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Paging;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.view.Mirror;
import org.regard.web.rest.view.ReaderList;

/** What a customer may ask for. */
@Path("/customers/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "mirror")
public class MirrorResource {
    @Inject
    private Mirrors mirrors;

    @Inject
    private CallerLanguage language;

    @GET
    @Path("/mirror")
    @Operation(
            operationId = "mirror",
            summary = "All that we keep about a customer",
            description = "Purpose `access-request`; for their manager, deputy or team, and for the privacy steward.")
    @ApiResponse(responseCode = "200", description = "The mirror", useReturnTypeSchema = true)
    public Mirror mirror(@PathParam("id") UUID id, @BeanParam Why why) {
        return Mirror.of(mirrors.mirror(id, why.look(), language.locale()));
    }

    @GET
    @Path("/disclosures")
    @Operation(
            operationId = "disclosures",
            summary = "Who looked, when, for what purpose",
            description = "Newest first. Purpose `access-request`; reading this list is on it too.")
    @ApiResponse(responseCode = "200", description = "One page of looks", useReturnTypeSchema = true)
    public ReaderList disclosures(@PathParam("id") UUID id, @BeanParam Paging paging, @BeanParam Why why) {
        var readers = mirrors.readers(id, ReaderList.before(paging.getAfter()), paging.most(), why.look());
        return ReaderList.of(readers, paging.most());
    }
}

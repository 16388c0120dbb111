package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
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
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.regard.exchange.writing.CustomerTable;
import org.regard.mirror.Mirrors;
import org.regard.paper.Paper;
import org.regard.policy.Policies;
import org.regard.web.knowledge.MirrorPaper;
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
    private Policies policies;

    @Inject
    private Clock clock;

    @Inject
    private CallerLanguage language;

    @GET
    @Path("/mirror")
    @Operation(
            operationId = "mirror",
            summary = "All that we keep about a customer",
            description =
                    "Purpose `access-request`; for their manager, deputy or team, and for the privacy steward. `Accept: application/pdf` answers it on paper, in the language of `Accept-Language`; `Accept: text/csv` answers the kept values as a table that can be imported again (GDPR Art. 20).")
    @ApiResponse(
            responseCode = "200",
            description = "The mirror",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Mirror.class)),
                @Content(mediaType = Paper.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = CustomerTable.MEDIA_TYPE, schema = @Schema(type = "string"))
            })
    public Mirror mirror(@PathParam("id") UUID id, @BeanParam Why why) {
        return Mirror.of(mirrors.mirror(id, why.look(), language.locale()));
    }

    @GET
    @Path("/mirror")
    @Produces(Paper.MEDIA_TYPE + ";qs=0.6")
    @Operation(hidden = true)
    public Response paper(@PathParam("id") UUID id, @BeanParam Why why) {
        var mirror = mirrors.mirror(id, why.look(), language.locale());
        var policy = policies.version(mirror.policy());
        return file(
                "mirror.pdf", Paper.MEDIA_TYPE, MirrorPaper.bytes(mirror, policy, language.locale(), clock.instant()));
    }

    @GET
    @Path("/mirror")
    @Produces(CustomerTable.MEDIA_TYPE + ";qs=0.5")
    @Operation(hidden = true)
    public Response table(@PathParam("id") UUID id, @BeanParam Why why) {
        var mirror = mirrors.mirror(id, why.look(), language.locale());
        var bytes = CustomerTable.of(mirror).getBytes(StandardCharsets.UTF_8);
        return file("mirror.csv", CustomerTable.MEDIA_TYPE + ";charset=UTF-8", bytes);
    }

    private static Response file(String name, String type, byte[] bytes) {
        return Response.ok(bytes, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
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

package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.regard.colleague.Repeats.Answer;
import org.regard.customer.Customers;
import org.regard.customer.Directory;
import org.regard.disclosure.Look;
import org.regard.knowledge.Facts;
import org.regard.web.rest.body.WelcomeBody;
import org.regard.web.rest.frame.CommonAnswers;
import org.regard.web.rest.frame.Once;
import org.regard.web.rest.frame.Paging;
import org.regard.web.rest.frame.Posts;
import org.regard.web.rest.frame.StrictJson;
import org.regard.web.rest.frame.Why;
import org.regard.web.rest.frame.WriteAnswers;
import org.regard.web.rest.view.Created;
import org.regard.web.rest.view.CustomerList;

/** The directory: search and welcome. */
@Path("/customers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@CommonAnswers
@Tag(name = "customers")
public class CustomersResource {
    @Inject
    private Directory directory;

    @Inject
    private Customers customers;

    @Inject
    private Facts facts;

    @Inject
    private Posts posts;

    @GET
    @Operation(
            operationId = "search",
            summary = "Search the directory",
            description =
                    "The beginning of any part of a name from two letters, the middle of a word from three, accents and case"
                            + " ignored; or a whole telephone number or e-mail address. The search is journalled by a keyed hash of"
                            + " what was typed and the customers shown.")
    @ApiResponse(responseCode = "200", description = "One page of the directory", useReturnTypeSchema = true)
    public CustomerList search(
            @Parameter(description = "What is searched for.", required = true, example = "mor") @QueryParam("q")
                    String q,
            @BeanParam Paging paging,
            @BeanParam Why why) {
        return CustomerList.of(directory.search(q, paging.getAfter(), paging.most(), why.look()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @WriteAnswers
    @Operation(
            operationId = "welcome",
            summary = "Welcome a customer",
            description =
                    "With a relationship manager and a deputy from the first moment, and with what they told at the door:"
                            + " all of it or nothing.")
    @ApiResponse(
            responseCode = "201",
            description = "Welcomed",
            headers = @Header(name = "Location", description = "The hello card", schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = Created.class)))
    public Response welcome(WelcomeBody sent, @BeanParam Why why, @BeanParam Once once) {
        var body = StrictJson.required(sent);
        var look = why.look();
        return posts.answer(once, look, body, () -> welcome(body, look));
    }

    private Answer welcome(WelcomeBody body, Look look) {
        var told = body.told();
        var customer = customers.welcome(body.toWelcome(), look);
        var kept = Json.createArrayBuilder();
        told.forEach(fact -> kept.add(facts.record(customer, fact.toRecord(), fact.toPermission(), look)
                .toString()));
        var answer = Json.createObjectBuilder().add("id", customer.toString()).add("facts", kept);
        return new Answer(
                201,
                posts.address("/customers/" + customer + "/card"),
                answer.build().toString());
    }
}

package org.regard.web.rest;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The description of the interface, OpenAPI; made from the code when the archive was built. It holds no data and is open to all. */
@Hidden
@Path("/openapi.json")
@RequestScoped
public class DescriptionResource {
    @Inject
    private HttpServletRequest request;

    /** The server's address in it is the one under which this installation was asked. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String description() throws IOException {
        try (var in = DescriptionResource.class.getResourceAsStream("openapi.json")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replaceFirst("\"" + Api.PATH + "\"", "\"" + request.getContextPath() + Api.PATH + "\"");
        }
    }
}

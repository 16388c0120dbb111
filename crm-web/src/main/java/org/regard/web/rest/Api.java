package org.regard.web.rest;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The interface for programs. Its description is made from these annotations when the archive is built. */
@ApplicationPath(Api.PATH)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Regard",
                        version = "1",
                        license = @License(name = "Apache-2.0"),
                        description =
                                """
                                What a program may ask of Regard, under the same rules as the pages: purposes, roles, row security, \
                                read journal.

                                **Who**: HTTP Basic with each call; there is never a session. \
                                **Why**: `Regard-Purpose` on every call that touches customers, and `Regard-Reason` where the policy asks \
                                for one. **Language** of texts and refusals: `Accept-Language` (en, de), else the colleague's own. \
                                **No** is a problem document (RFC 9457) with the `rule` that decided and the `way` that leads on; absent and \
                                not visible are answered alike. **Words** that could not be read aloud are asked about (rule `text.asks`, 409, with \
                                `questions`): send the call again with other words, or say why they stay in one line, as `reason` in the body where it \
                                is described, else in the header `Regard-Words-Stay`. Members of a request that are not described here are refused. \
                                Times are ISO 8601 with offset, dates ISO 8601, languages BCP 47, countries ISO 3166. No answer may be cached."""),
        servers = @Server(url = Api.PATH),
        security = @SecurityRequirement(name = "basic"),
        tags = {
            @Tag(name = "you", description = "The colleague who calls"),
            @Tag(name = "policy", description = "What this company may know"),
            @Tag(name = "customers", description = "Search, welcome, hello card"),
            @Tag(name = "facts", description = "Record, correct, forget, check without seeing"),
            @Tag(name = "rights", description = "The customer's word: permission, objection, restriction, requests"),
            @Tag(name = "boundaries", description = "What a customer does not wish: set, shown, lifted"),
            @Tag(name = "notes", description = "Conversations: three short lines each, and who read them"),
            @Tag(name = "imports", description = "Lists that come in at the door"),
            @Tag(name = "mirror", description = "What a customer may ask for: all that is held, and who looked"),
            @Tag(
                    name = "retention",
                    description = "Letting go: what has ended, what nobody uses, what is held, and the proof"),
            @Tag(name = "walls", description = "Customers in conflict whom nobody serves together"),
            @Tag(name = "wording", description = "What a text would be asked about before it is stored"),
            @Tag(name = "house", description = "Health and proof")
        })
@SecurityScheme(
        name = "basic",
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "Sign-in name and password of a colleague.")
public class Api extends Application {
    public static final String PATH = "/api/v1";

    /** The server's own description of the resources stays unsaid. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}

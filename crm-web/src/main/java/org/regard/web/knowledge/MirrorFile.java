package org.regard.web.knowledge;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.regard.disclosure.Look;
import org.regard.exchange.writing.CustomerTable;
import org.regard.mirror.Mirrors;
import org.regard.paper.Paper;
import org.regard.platform.Refused;
import org.regard.policy.Policies;
import org.regard.policy.Policy;
import org.regard.web.rest.view.Mirror;

/** The mirror as a file to hand over: for programs, on paper, and as a table to take along; as the interface answers it. */
@WebServlet({"/customer/mirror.json", "/customer/mirror.pdf", "/customer/mirror.csv"})
public class MirrorFile extends HttpServlet {
    private static final Jsonb WRITER = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

    @Inject
    private Mirrors mirrors;

    @Inject
    private Policies policies;

    @Inject
    private Clock clock;

    @Inject
    private org.regard.web.frame.Look look;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = null;
        try {
            id = UUID.fromString(String.valueOf(request.getParameter("id")));
            var locale = language(request.getParameter("lang"));
            answer(request.getServletPath().substring("/customer/".length()), id, locale, response);
        } catch (IllegalArgumentException noId) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessLocalException | EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refused refused) {
            // The page says why.
            response.sendRedirect(request.getContextPath() + "/customer/mirror.xhtml?id=" + id);
        }
    }

    private void answer(String name, UUID id, Locale locale, HttpServletResponse response) throws IOException {
        var mirror = mirrors.mirror(id, Look.of(Policy.ACCESS_REQUEST), locale);
        var bytes =
                switch (name) {
                    case "mirror.pdf" -> MirrorPaper.bytes(
                            mirror, policies.version(mirror.policy()), locale, clock.instant());
                    case "mirror.csv" -> CustomerTable.of(mirror).getBytes(StandardCharsets.UTF_8);
                    default -> WRITER.toJson(Mirror.of(mirror)).getBytes(StandardCharsets.UTF_8);
                };
        response.setContentType(
                switch (name) {
                    case "mirror.pdf" -> Paper.MEDIA_TYPE;
                    case "mirror.csv" -> CustomerTable.MEDIA_TYPE + ";charset=UTF-8";
                    default -> "application/json";
                });
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The customer's language, as chosen on the page; else the colleague's. */
    private Locale language(String chosen) {
        return chosen == null || chosen.isBlank() ? look.getLocale() : Locale.forLanguageTag(chosen);
    }
}

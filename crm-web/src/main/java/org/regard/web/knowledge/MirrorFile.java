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
import java.util.UUID;
import org.regard.disclosure.Look;
import org.regard.mirror.Mirrors;
import org.regard.platform.Refused;
import org.regard.policy.Policy;
import org.regard.web.rest.view.Mirror;

/** The mirror as a file to hand over, in the same shape as the interface answers it. */
@WebServlet("/customer/mirror.json")
public class MirrorFile extends HttpServlet {
    private static final Jsonb WRITER = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

    @Inject
    private Mirrors mirrors;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = null;
        try {
            id = UUID.fromString(String.valueOf(request.getParameter("id")));
            var mirror = Mirror.of(mirrors.mirror(id, Look.of(Policy.ACCESS_REQUEST), request.getLocale()));
            response.setContentType("application/json");
            response.setHeader("Content-Disposition", "attachment; filename=\"mirror.json\"");
            response.getOutputStream().write(WRITER.toJson(mirror).getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noId) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessLocalException | EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refused refused) {
            // The page says why.
            response.sendRedirect(request.getContextPath() + "/customer/mirror.xhtml?id=" + id);
        }
    }
}

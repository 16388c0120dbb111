package org.regard.web.exchange;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.regard.disclosure.Look;
import org.regard.exchange.Imports;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;
import org.regard.web.frame.RefusalWords;

/** Takes the file that the page sends: first its beginning, to propose; then the whole, to bring it in. */
@WebServlet({"/import/look", "/import/bring"})
public class ImportServlet extends HttpServlet {
    /** Request attribute: the {@code ProposedImport}. */
    static final String PROPOSED = "org.regard.import.proposed";
    /** Request attribute: the {@code Refusal} to show. */
    static final String REFUSED = "org.regard.import.refused";

    static final Look CARE = Look.of("directory-care");
    private static final long MOST_DRAINED = 64L << 20;

    @Inject
    private Imports imports;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            if (request.getServletPath().endsWith("/look")) {
                request.setAttribute(
                        PROPOSED,
                        Upload.read(request, (file, fields) -> imports.propose(file, fields.get("kind"), CARE)));
                show(request, response);
            } else {
                bring(request, response);
            }
        } catch (Refused refused) {
            refuse(request, response, refused.refusal());
        } catch (AccessLocalException | EJBAccessException forbidden) {
            refuse(request, response, Refusal.forbidden("request.forbidden"));
        }
    }

    private void bring(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = Upload.read(request, (file, fields) -> {
            Map<String, String> all = new HashMap<>(fields);
            if ("yes".equals(request.getParameter("try"))) {
                all.put("dryRun", "true");
            }
            return imports.bring(file, BringingFields.read(all), CARE);
        });
        String next = request.getContextPath() + "/import/job.xhtml?id=" + id;
        if (isPart(request)) {
            response.setHeader("Regard-Next", next);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", next);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws ServletException, IOException {
        drain(request);
        request.setAttribute(REFUSED, refusal);
        response.setStatus(RefusalWords.status(refusal));
        show(request, response);
    }

    /** A browser listens only after it has said everything. */
    private static void drain(HttpServletRequest request) throws IOException {
        byte[] gone = new byte[1 << 16];
        long read = 0;
        for (int n = 0; n >= 0 && read < MOST_DRAINED; read += n) {
            n = request.getInputStream().read(gone);
        }
    }

    private static void show(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher(isPart(request) ? "/import/columns.xhtml" : "/import.xhtml")
                .forward(request, response);
    }

    private static boolean isPart(HttpServletRequest request) {
        return request.getHeader("Regard-Part") != null;
    }
}

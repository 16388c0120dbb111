package org.regard.web.exchange;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.regard.exchange.Imports;
import org.regard.platform.Refused;
import org.regard.policy.Policies;
import org.regard.web.frame.Look;
import org.regard.web.frame.RefusalWords;

/** The error file of a job, for the page. */
@WebServlet("/import/errors.csv")
public class ErrorFileServlet extends HttpServlet {
    @Inject
    private Imports imports;

    @Inject
    private Policies policies;

    @Inject
    private Look look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = UUID.fromString(String.valueOf(request.getParameter("id")));
            imports.job(id, ImportServlet.CARE);
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"left-outside.csv\"");
            ErrorFile.write(id, imports, policies, ImportServlet.CARE, look.getLocale(), response.getOutputStream());
        } catch (AccessLocalException | EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refused refused) {
            response.sendError(RefusalWords.status(refused.refusal()));
        } catch (IllegalArgumentException noId) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

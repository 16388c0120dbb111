package org.regard.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.regard.exchange.Imports;
import org.regard.policy.Policies;
import org.regard.web.frame.Download;
import org.regard.web.frame.Look;

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
        Download.answer(response, () -> {
            var id = UUID.fromString(String.valueOf(request.getParameter("id")));
            imports.job(id, ImportServlet.CARE);
            response.setContentType("text/csv;charset=UTF-8");
            Download.called("left-outside.csv", response);
            ErrorFile.write(id, imports, policies, ImportServlet.CARE, look.getLocale(), response.getOutputStream());
        });
    }
}

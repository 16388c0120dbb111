package org.regard.web.policy;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;
import org.regard.policy.file.PolicyFile;
import org.regard.policy.file.PolicyFiles;
import org.regard.policy.file.Start;
import org.regard.web.exchange.Upload;
import org.regard.web.frame.Download;
import org.regard.web.frame.RefusalWords;

/** Hands policies out as files and takes one that the page sends; it never touches a disk. */
@WebServlet("/policy/policy.json")
public class PolicyFileServlet extends HttpServlet {
    /** Request attribute: the {@code Refusal} to show. */
    static final String REFUSED = "org.regard.policy.refused";

    @Inject
    private PolicyFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.answer(response, () -> {
            var start = Start.of(request.getParameter("start"));
            if (start.isPresent()) {
                file(start.get().code(), start.get().bytes()).to(response);
            } else {
                int version = Integer.parseInt(String.valueOf(request.getParameter("version")));
                file(String.valueOf(version), files.file(version)).to(response);
            }
        });
    }

    private static Download file(String name, byte[] bytes) {
        return new Download("policy-" + name + ".json", "application/json", bytes);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            int draft = Upload.read(request, (file, fields) -> files.bring(file.readNBytes(PolicyFile.MOST_BYTES + 1)));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/policy/files.xhtml?draft=" + draft);
        } catch (Refused refused) {
            refuse(request, response, refused.refusal());
        } catch (AccessLocalException | EJBAccessException forbidden) {
            refuse(request, response, Refusal.forbidden("request.forbidden"));
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws ServletException, IOException {
        request.setAttribute(REFUSED, refusal);
        response.setStatus(RefusalWords.status(refusal));
        request.getRequestDispatcher("/policy/files.xhtml").forward(request, response);
    }
}

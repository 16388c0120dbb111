package org.regard.web.retention;

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
import org.regard.paper.Paper;
import org.regard.platform.Refused;
import org.regard.policy.Policies;
import org.regard.retention.Certificate;
import org.regard.retention.Certificates;
import org.regard.web.frame.Look;
import org.regard.web.frame.RefusalWords;
import org.regard.web.rest.view.CertificateView;

/** A certificate as a file, for the page. */
@WebServlet({"/privacy/certificate.pdf", "/privacy/certificate.json"})
public class CertificateFile extends HttpServlet {
    private static final Jsonb WRITER = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

    @Inject
    private Certificates certificates;

    @Inject
    private Policies policies;

    @Inject
    private Look look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = UUID.fromString(String.valueOf(request.getParameter("id")));
            var certificate = certificates.certificate(id, LettingGoPage.CARE);
            answer(certificate, request.getServletPath().substring("/privacy/".length()), response);
        } catch (IllegalArgumentException noId) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessLocalException | EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refused refused) {
            response.sendError(RefusalWords.status(refused.refusal()));
        }
    }

    private void answer(Certificate certificate, String name, HttpServletResponse response) throws IOException {
        var paper = name.endsWith(".pdf");
        var bytes = paper
                ? CertificatePaper.bytes(
                        certificate, policies.version(certificate.proof().policy()), look.getLocale())
                : WRITER.toJson(CertificateView.of(certificate)).getBytes(StandardCharsets.UTF_8);
        response.setContentType(paper ? Paper.MEDIA_TYPE : "application/json");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}

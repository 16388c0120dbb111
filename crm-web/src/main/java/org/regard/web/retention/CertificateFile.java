package org.regard.web.retention;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.regard.paper.Paper;
import org.regard.policy.Policies;
import org.regard.retention.Certificate;
import org.regard.retention.Certificates;
import org.regard.web.frame.Download;
import org.regard.web.frame.Look;
import org.regard.web.rest.view.CertificateView;

/** A certificate as a file, for the page. */
@WebServlet({"/privacy/certificate.pdf", "/privacy/certificate.json"})
public class CertificateFile extends HttpServlet {
    @Inject
    private Certificates certificates;

    @Inject
    private Policies policies;

    @Inject
    private Look look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.answer(response, () -> {
            var id = UUID.fromString(String.valueOf(request.getParameter("id")));
            var name = request.getServletPath().substring("/privacy/".length());
            file(name, certificates.certificate(id, LettingGoPage.CARE)).to(response);
        });
    }

    private Download file(String name, Certificate certificate) {
        if (!name.endsWith(".pdf")) return Download.json(name, CertificateView.of(certificate));
        var policy = policies.version(certificate.proof().policy());
        return new Download(name, Paper.MEDIA_TYPE, CertificatePaper.bytes(certificate, policy, look.getLocale()));
    }
}

package org.regard.web.knowledge;

import jakarta.inject.Inject;
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
import org.regard.mirror.MirrorView;
import org.regard.mirror.Mirrors;
import org.regard.paper.Paper;
import org.regard.platform.Refused;
import org.regard.policy.Policies;
import org.regard.policy.Policy;
import org.regard.web.frame.Download;
import org.regard.web.rest.view.Mirror;

/** The mirror as a file to hand over: for programs, on paper, and as a table to take along; as the interface answers it. */
@WebServlet({"/customer/mirror.json", "/customer/mirror.pdf", "/customer/mirror.csv"})
public class MirrorFile extends HttpServlet {
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
        Download.answer(response, () -> {
            var id = UUID.fromString(String.valueOf(request.getParameter("id")));
            var locale = language(request.getParameter("lang"));
            try {
                file(request.getServletPath().substring("/customer/".length()), id, locale)
                        .to(response);
            } catch (Refused saidByThePage) {
                response.sendRedirect(request.getContextPath() + "/customer/mirror.xhtml?id=" + id);
            }
        });
    }

    private Download file(String name, UUID id, Locale locale) {
        var mirror = mirrors.mirror(id, Look.of(Policy.ACCESS_REQUEST), locale);
        return switch (name) {
            case "mirror.pdf" -> new Download(name, Paper.MEDIA_TYPE, paper(mirror, locale));
            case "mirror.csv" -> new Download(
                    name,
                    CustomerTable.MEDIA_TYPE + ";charset=UTF-8",
                    CustomerTable.of(mirror).getBytes(StandardCharsets.UTF_8));
            default -> Download.json(name, Mirror.of(mirror));
        };
    }

    private byte[] paper(MirrorView mirror, Locale locale) {
        return MirrorPaper.bytes(mirror, policies.version(mirror.policy()), locale, clock.instant());
    }

    /** The customer's language, as chosen on the page; else the colleague's. */
    private Locale language(String chosen) {
        return chosen == null || chosen.isBlank() ? look.getLocale() : Locale.forLanguageTag(chosen);
    }
}

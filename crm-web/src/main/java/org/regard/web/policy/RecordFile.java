package org.regard.web.policy;

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
import org.regard.paper.Paper;
import org.regard.platform.Refused;
import org.regard.policy.processing.RecordOfProcessing;
import org.regard.policy.processing.RecordsOfProcessing;
import org.regard.web.frame.Look;
import org.regard.web.frame.RefusalWords;
import org.regard.web.rest.view.ProcessingRecord;

/** The record of processing as a file, for the page. */
@WebServlet({"/policy/record-of-processing.pdf", "/policy/record-of-processing.json"})
public class RecordFile extends HttpServlet {
    private static final Jsonb WRITER = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

    @Inject
    private RecordsOfProcessing records;

    @Inject
    private Look look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var version = request.getParameter("version");
            var record = version == null ? records.current() : records.version(Integer.parseInt(version));
            answer(record, request.getServletPath().substring("/policy/".length()), response);
        } catch (NumberFormatException noVersion) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessLocalException | EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refused refused) {
            response.sendError(RefusalWords.status(refused.refusal()));
        }
    }

    private void answer(RecordOfProcessing record, String name, HttpServletResponse response) throws IOException {
        var paper = name.endsWith(".pdf");
        var bytes = paper
                ? RecordPaper.bytes(record, look.getLocale())
                : WRITER.toJson(ProcessingRecord.of(record, look.getLocale())).getBytes(StandardCharsets.UTF_8);
        response.setContentType(paper ? Paper.MEDIA_TYPE : "application/json");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}

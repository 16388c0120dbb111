package org.regard.web.policy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.regard.paper.Paper;
import org.regard.policy.processing.RecordOfProcessing;
import org.regard.policy.processing.RecordsOfProcessing;
import org.regard.web.frame.Download;
import org.regard.web.frame.Look;
import org.regard.web.rest.view.ProcessingRecord;

/** The record of processing as a file, for the page. */
@WebServlet({"/policy/record-of-processing.pdf", "/policy/record-of-processing.json"})
public class RecordFile extends HttpServlet {
    @Inject
    private RecordsOfProcessing records;

    @Inject
    private Look look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.answer(response, () -> {
            var version = request.getParameter("version");
            var record = version == null ? records.current() : records.version(Integer.parseInt(version));
            file(request.getServletPath().substring("/policy/".length()), record)
                    .to(response);
        });
    }

    private Download file(String name, RecordOfProcessing record) {
        return name.endsWith(".pdf")
                ? new Download(name, Paper.MEDIA_TYPE, RecordPaper.bytes(record, look.getLocale()))
                : Download.json(name, ProcessingRecord.of(record, look.getLocale()));
    }
}

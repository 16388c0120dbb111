package org.regard.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Turns the tree of a document into a file, in memory and from what is in this archive alone. */
final class Press {

    private static final String FAMILY = "Paper";

    /** How many documents are laid out at once: each keeps its pages in memory, about 40 kB for a line of a table. */
    private static final Semaphore PRESSES = new Semaphore(2, true);

    static {
        // The layout engine would write words of the document into the log.
        XRLog.setLoggingEnabled(false);
    }

    private Press() {}

    static byte[] print(Document document, Instant at) {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> font("DejaVuSans.ttf"), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSans-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true)
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useReplacementText("\u25A1")
                .withProducer("Regard")
                .withW3cDocument(document, null);
        PRESSES.acquireUninterruptibly();
        try (var renderer = builder.buildPdfRenderer();
                var file = renderer.createPDFKeepOpen()) {
            return saved(file, at);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            PRESSES.release();
        }
    }

    private static byte[] saved(PDDocument file, Instant at) throws IOException {
        var date = GregorianCalendar.from(ZonedDateTime.ofInstant(at, ZoneOffset.UTC));
        file.getDocumentInformation().setCreationDate(date);
        // The file's own number is drawn from the clock unless one is said.
        file.setDocumentId(at.toEpochMilli());
        var bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return bytes.toByteArray();
    }

    private static InputStream font(String name) {
        return Press.class.getResourceAsStream(name);
    }
}

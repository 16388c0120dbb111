package org.regard.web.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.regard.platform.Refusal;

/**
 * A form with a file, read straight off the request: never onto a disk. The file is handed on as a stream when its
 * mapping came before it; else it waits in memory, up to {@value #HELD} bytes, for what follows it.
 */
public final class Upload {
    /** Most bytes of a file that waits for the parts behind it. */
    static final int HELD = 8 << 20;

    /** Most bytes of all fields together: they are held until the file has been read. */
    static final int MOST_FIELDS_BYTES = 1 << 20;

    private static final int MOST_FIELDS = 1_000;
    private static final Set<String> TOLD_IN_TIME =
            Set.of("mapping", "dryRun", "kind", "onDuplicate", "manager", "deputy");

    private final Map<String, String> fields = new LinkedHashMap<>();
    private byte[] held;
    private int told;
    private int bytesTold;

    private Upload() {}

    /** What is done with the file, once. */
    @FunctionalInterface
    public interface Work<T> {
        T with(InputStream file, Map<String, String> fields) throws IOException;
    }

    /** Reads the parts in whatever order they come and does the work on the file. */
    public static <T> T read(HttpServletRequest request, Work<T> work) throws IOException {
        if (!JakartaServletFileUpload.isMultipartContent(request)) {
            throw Refusal.malformed("import.upload.no-form").asException();
        }
        try {
            return new Upload().take(request, work);
        } catch (FileUploadException unreadable) {
            throw Refusal.malformed("import.file.broken-off").asException();
        }
    }

    private <T> T take(HttpServletRequest request, Work<T> work) throws IOException {
        var upload = new JakartaServletFileUpload<>();
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        T done = null;
        FileItemInputIterator parts = upload.getItemIterator(request);
        while (parts.hasNext()) {
            FileItemInput part = parts.next();
            if (!part.getFieldName().equals("file")) {
                field(part, done != null);
            } else if (done != null || held != null) {
                throw Refusal.malformed("import.upload.one-file").asException();
            } else {
                done = file(part.getInputStream(), work);
            }
        }
        if (done == null && held == null) {
            throw Refusal.malformed("import.upload.no-file").asException();
        }
        return done != null ? done : work.with(new ByteArrayInputStream(held), fields);
    }

    private <T> T file(InputStream bytes, Work<T> work) throws IOException {
        if (fields.keySet().stream().anyMatch(Upload::decides)) {
            return work.with(bytes, fields);
        }
        byte[] beginning = bytes.readNBytes(HELD);
        if (beginning.length < HELD) {
            held = beginning;
            return null;
        }
        return work.with(new SequenceInputStream(new ByteArrayInputStream(beginning), bytes), fields);
    }

    private static boolean decides(String field) {
        return field.equals("mapping") || field.startsWith("column:");
    }

    private void field(FileItemInput part, boolean late) throws IOException {
        String name = part.getFieldName().replace("%22", "\"");
        if (late && (TOLD_IN_TIME.contains(name) || decides(name))) {
            throw Refusal.malformed("import.upload.mapping-after-file").asException();
        }
        byte[] value = part.getInputStream().readNBytes(MOST_FIELDS_BYTES - bytesTold + 1);
        bytesTold += value.length;
        if (bytesTold > MOST_FIELDS_BYTES || told++ >= MOST_FIELDS) {
            throw Refusal.malformed("import.upload.field-too-long").asException();
        }
        fields.put(name, new String(value, StandardCharsets.UTF_8).strip());
    }
}

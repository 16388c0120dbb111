package org.regard.web.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.regard.disclosure.Look;
import org.regard.exchange.ImportJob;
import org.regard.exchange.Imports;
import org.regard.exchange.staging.RowRefusal;
import org.regard.policy.Policies;

/** The rows and values that stayed outside, as CSV: row, column, reason. It never repeats a value. */
public final class ErrorFile {
    private static final int PAGE = 1_000;

    private ErrorFile() {}

    /** Writes page by page; memory does not grow with the file. */
    public static void write(UUID id, Imports imports, Policies policies, Look why, Locale locale, OutputStream out)
            throws IOException {
        ImportJob job = imports.job(id, why);
        ImportWords words = new ImportWords(policies.version(job.policy()), locale);
        // the mark tells spreadsheets that it is UTF-8
        out.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        try (CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(
                    words.say("errors.row"),
                    words.say("errors.column"),
                    words.say("errors.reason"),
                    words.say("errors.rule"));
            long after = 0;
            for (List<RowRefusal> page = imports.refusals(id, after, PAGE, why);
                    !page.isEmpty();
                    page = imports.refusals(id, after, PAGE, why)) {
                for (RowRefusal no : page) {
                    csv.writeRecord(
                            String.valueOf(no.row()),
                            harmless(no.column()),
                            harmless(words.refusal(no.rule())),
                            no.rule());
                    after = no.row();
                }
            }
        }
    }

    /** A cell that a spreadsheet would calculate gets a quote before it. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\0".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}

package org.regard.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Opens what somebody brings. */
public final class ContactFiles {
    private ContactFiles() {}

    /**
     * @param bytes read once, forwards
     * @param kind as said by the caller, or null: find out
     * @throws Unreadable when it is neither CSV nor vCards, or empty
     */
    public static ContactFile open(InputStream bytes, FileForm.Kind kind) throws IOException {
        TextStream text = TextStream.of(bytes);
        FileForm.Kind found = kind != null ? kind : isCards(text.opening()) ? FileForm.Kind.VCARD : FileForm.Kind.CSV;
        return found == FileForm.Kind.VCARD ? new CardFile(text) : new CsvFile(text);
    }

    private static boolean isCards(String opening) {
        return opening.stripLeading().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCARD");
    }
}

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
     * @throws Unreadable when it is neither CSV nor vCards nor a mirror, or empty
     */
    public static ContactFile open(InputStream bytes, FileForm.Kind kind) throws IOException {
        return open(TextStream.of(bytes), kind, false);
    }

    /** The same for the beginning of a file, which may be cut anywhere. */
    public static ContactFile beginning(InputStream bytes, FileForm.Kind kind) throws IOException {
        return open(TextStream.of(bytes), kind, true);
    }

    private static ContactFile open(TextStream text, FileForm.Kind kind, boolean beginning) throws IOException {
        return switch (kind != null ? kind : found(text.opening().stripLeading())) {
            case VCARD -> new CardFile(text);
            case JSON -> new MirrorFile(text, beginning);
            case CSV -> new CsvFile(text);
        };
    }

    private static FileForm.Kind found(String opening) {
        if (opening.startsWith("{")) return FileForm.Kind.JSON;
        boolean cards = opening.toUpperCase(Locale.ROOT).startsWith("BEGIN:VCARD");
        return cards ? FileForm.Kind.VCARD : FileForm.Kind.CSV;
    }
}

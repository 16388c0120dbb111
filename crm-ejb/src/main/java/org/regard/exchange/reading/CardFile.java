package org.regard.exchange.reading;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.util.List;

/** vCards of any version, one card after the other; many may stand in one file. */
final class CardFile implements ContactFile {
    private final FileForm form;
    private final OneCardReader bounded;
    private final VCardReader reader;
    private VCard ahead;
    private long number;

    CardFile(TextStream text) throws IOException {
        form = new FileForm(FileForm.Kind.VCARD, text.charset(), '\0', '\0', false);
        bounded = new OneCardReader(text.reader());
        reader = new VCardReader(bounded);
        ahead = read();
        if (ahead == null) throw new Unreadable("import.file.no-card");
    }

    @Override
    public FileForm form() {
        return form;
    }

    @Override
    public List<String> columns() {
        return CardColumns.NAMES;
    }

    @Override
    public Row next() throws IOException {
        VCard card = ahead != null ? ahead : read();
        ahead = null;
        return card == null ? null : new Row(++number, CardColumns.cells(card), false);
    }

    private VCard read() throws IOException {
        bounded.nextCard();
        try {
            return reader.readNext();
        } catch (RuntimeException broken) {
            // Whatever the reader of cards stumbles over in a stranger's file, such as a time zone that no place on
            // earth has.
            throw new Unreadable("import.file.broken");
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

package org.regard.exchange.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Bounds what one card may be: a picture has room in it, a line without an end has not. */
final class OneCardReader extends FilterReader {
    /** Most letters of a card; a photo of nine megabytes is about twelve million of them. */
    static final int MOST = 12 << 20;

    private long letters;

    OneCardReader(Reader in) {
        super(in);
    }

    /** The next card may be as long as the one before. */
    void nextCard() {
        letters = 0;
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        if (letter >= 0) count(1);
        return letter;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read > 0) count(read);
        return read;
    }

    private void count(int read) throws Unreadable {
        letters += read;
        if (letters > MOST) throw new Unreadable("import.file.card-too-long");
    }
}

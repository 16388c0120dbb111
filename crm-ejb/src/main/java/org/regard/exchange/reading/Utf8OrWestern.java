package org.regard.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8, and a stray byte that is none as windows-1252: files put together from two exports are common, and a
 * name with a replacement mark in it would be a wrong name.
 */
final class Utf8OrWestern extends Reader {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final InputStream bytes;
    private final ByteBuffer in = ByteBuffer.allocate(1 << 16).limit(0);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean end;
    private char second;

    Utf8OrWestern(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (second != 0) {
            target[offset] = second;
            second = 0;
            return 1;
        }
        CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
        while (out.position() == 0) {
            CoderResult result = decoder.decode(in, out, end);
            if (result.isError()) western(out, result.length());
            else if (result.isOverflow() && out.position() == 0) pair(out);
            else if (result.isUnderflow() && !end) fill();
            else if (out.position() == 0) return -1;
        }
        return out.position();
    }

    /** There is room for one character and the next takes two: the second one waits for the next call. */
    private void pair(CharBuffer out) {
        CharBuffer both = CharBuffer.allocate(2);
        decoder.decode(in, both, end);
        out.put(both.get(0));
        second = both.get(1);
    }

    private void western(CharBuffer out, int length) {
        for (int i = 0; i < length && out.hasRemaining(); i++)
            out.put(WESTERN.decode(ByteBuffer.wrap(new byte[] {in.get()})).get());
        decoder.reset();
    }

    private void fill() throws IOException {
        in.compact();
        int read = bytes.read(in.array(), in.position(), in.remaining());
        if (read < 0) end = true;
        else in.position(in.position() + read);
        in.flip();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}

package org.regard.exchange.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Text out of bytes of an unknown encoding. The byte order mark decides; without one, what is strict UTF-8 is UTF-8;
 * anything else is guessed from the first {@value #PROBE} bytes.
 */
final class TextStream {
    static final int PROBE = 1 << 18;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Charset charset;
    private final Reader reader;
    private final String opening;

    private TextStream(Charset charset, Reader reader, String opening) {
        this.charset = charset;
        this.reader = reader;
        this.opening = opening;
    }

    static TextStream of(InputStream bytes) throws IOException {
        byte[] probe = bytes.readNBytes(PROBE);
        if (probe.length == 0) throw new Unreadable("import.file.empty");
        Charset marked = byMark(probe);
        Charset charset = marked != null ? marked : guessed(probe, probe.length == PROBE);
        int mark = marked == null
                ? 0
                : marked == StandardCharsets.UTF_8 ? 3 : marked.name().startsWith("UTF-32") ? 4 : 2;
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(probe, mark, probe.length - mark), bytes);
        Reader reader =
                charset == StandardCharsets.UTF_8 ? new Utf8OrWestern(whole) : new InputStreamReader(whole, charset);
        String opening = new String(probe, mark, probe.length - mark, charset);
        return new TextStream(charset, reader, opening);
    }

    String charset() {
        return charset.name();
    }

    Reader reader() {
        return reader;
    }

    /** The beginning of the text, for finding out what it is; its last line may be cut. */
    String opening() {
        return opening;
    }

    private static Charset byMark(byte[] b) {
        int a = b.length > 3 ? (b[0] & 255) << 24 | (b[1] & 255) << 16 | (b[2] & 255) << 8 | b[3] & 255 : 0;
        if (a == 0x0000feff) return Charset.forName("UTF-32BE");
        if (a == 0xfffe0000) return Charset.forName("UTF-32LE");
        if (b.length > 2 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf)
            return StandardCharsets.UTF_8;
        if (b.length > 1 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) return StandardCharsets.UTF_16BE;
        if (b.length > 1 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) return StandardCharsets.UTF_16LE;
        return null;
    }

    private static Charset guessed(byte[] probe, boolean cut) throws Unreadable {
        Charset wide = wide(probe);
        if (wide != null) return wide;
        if (strictUtf8(probe, cut)) return StandardCharsets.UTF_8;
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(probe);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null || !Charset.isSupported(name) || name.startsWith("UTF-8")) return WESTERN;
        // ISO-8859-1 has control characters where the exporting programs mean quotes and the euro sign
        return name.equals("ISO-8859-1") || name.equals("US-ASCII") ? WESTERN : Charset.forName(name);
    }

    /** UTF-16 without a mark shows by a zero in nearly every second byte; many zeros elsewhere are no text at all. */
    private static Charset wide(byte[] probe) throws Unreadable {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < probe.length; i++)
            if (probe[i] == 0 && i % 2 == 0) even++;
            else if (probe[i] == 0) odd++;
        if (odd > probe.length / 4 && even < odd / 8) return StandardCharsets.UTF_16LE;
        if (even > probe.length / 4 && odd < even / 8) return StandardCharsets.UTF_16BE;
        if (even + odd > probe.length / 50) throw new Unreadable("import.file.binary");
        return null;
    }

    private static boolean strictUtf8(byte[] probe, boolean cut) {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(ByteBuffer.wrap(probe), CharBuffer.allocate(probe.length), !cut);
        return !result.isError();
    }
}

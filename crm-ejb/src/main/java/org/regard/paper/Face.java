package org.regard.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One of the two fonts in this archive; read once, for all documents. Lengths are thousandths of the letter's size. */
final class Face {

    static final Face PLAIN = new Face("DejaVuSans");
    static final Face BOLD = new Face("DejaVuSans-Bold");

    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unit;

    private Face(String name) {
        this.name = name;
        try (var file = Face.class.getResourceAsStream(name + ".ttf")) {
            font = new TTFParser(true).parse(new RandomAccessReadBuffer(file.readAllBytes()));
            letters = font.getUnicodeCmapLookup();
            unit = 1000.0 / font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String name() {
        return name;
    }

    /** Its number in the font; 0 for a letter that the font does not have. */
    synchronized int glyph(int letter) {
        return letters.getGlyphId(letter);
    }

    synchronized int width(int glyph) {
        try {
            return (int) Math.round(font.getAdvanceWidth(glyph) * unit);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What the file says about the whole font beside its letters (ISO 32000-1, 9.8). */
    synchronized String descriptor() {
        try {
            var head = font.getHeader();
            var lines = font.getHorizontalHeader();
            return "/FontBBox[%d %d %d %d]/Ascent %d/Descent %d/CapHeight %d/ItalicAngle 0/StemV %d/Flags 4"
                    .formatted(
                            scaled(head.getXMin()),
                            scaled(head.getYMin()),
                            scaled(head.getXMax()),
                            scaled(head.getYMax()),
                            scaled(lines.getAscender()),
                            scaled(lines.getDescender()),
                            scaled(font.getOS2Windows().getCapHeight()),
                            this == BOLD ? 140 : 80);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The font with these glyphs alone, and where each of them is in it. */
    record Part(byte[] file, Map<Integer, Integer> places) {}

    synchronized Part part(SortedSet<Integer> glyphs) {
        try {
            var cutter = new TTFSubsetter(font, TABLES);
            cutter.addGlyphIds(glyphs);
            cutter.setPrefix("REGARD+");
            var file = new ByteArrayOutputStream();
            cutter.writeToStream(file);
            var places = cutter.getGIDMap().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
            return new Part(file.toByteArray(), places);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int scaled(int length) {
        return (int) Math.round(length * unit);
    }
}

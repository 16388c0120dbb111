package org.regard.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The letters that one document uses of a face, numbered in the order of their first use; only these travel with it.
 * A number stands for one letter, so that what is copied or read aloud is what was written.
 */
final class Letters {

    private static final int MISSING = 0x25A1;

    private final Face face;
    private final Map<Integer, Character> others = new HashMap<>();
    private final char[] common = new char[0x3000];
    private final List<Integer> points = new ArrayList<>(List.of(0));
    private final List<Integer> glyphs = new ArrayList<>(List.of(0));
    private int[] widths = new int[256];

    Letters(Face face) {
        this.face = face;
    }

    /** The number of a letter; of a box for a letter that the face does not have or that runs from right to left. */
    char of(int letter) {
        char known = letter < common.length ? common[letter] : others.getOrDefault(letter, '\0');
        return known != 0 ? known : added(letter);
    }

    private char added(int letter) {
        int glyph = runsBack(letter) ? 0 : face.glyph(letter);
        char number = glyph == 0 && letter != MISSING ? of(MISSING) : numbered(letter, glyph);
        if (letter < common.length) common[letter] = number;
        else others.put(letter, number);
        return number;
    }

    private char numbered(int letter, int glyph) {
        char number = (char) points.size();
        points.add(letter);
        glyphs.add(glyph);
        if (number == widths.length) widths = java.util.Arrays.copyOf(widths, 2 * number);
        widths[number] = face.width(glyph);
        return number;
    }

    private static boolean runsBack(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** In thousandths of the letter's size. */
    int width(char number) {
        return widths[number];
    }

    int width(CharSequence numbers) {
        return numbers.chars().map(number -> widths[number]).sum();
    }

    /** Letters as numbers, on one line. */
    String line(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> line.append(of(letter)));
        return line.toString();
    }

    /** Writes the font as far as it was used (ISO 32000-1, 9.7); answers its object. */
    int write(PdfFile file) {
        var part = face.part(new TreeSet<>(glyphs));
        var name = "REGARD+" + face.name();
        int data = file.stream("/Length1 " + part.file().length, part.file());
        int descriptor = file.object(
                "<</Type/FontDescriptor/FontName/" + name + face.descriptor() + "/FontFile2 " + data + " 0 R>>");
        var places = ByteBuffer.allocate(2 * glyphs.size());
        glyphs.forEach(glyph -> places.putShort(part.places().get(glyph).shortValue()));
        int map = file.stream("", places.array());
        int inner = file.object(
                "<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor %d 0 R/CIDToGIDMap %d 0 R/W[0[%s]]>>"
                        .formatted(name, descriptor, map, lengths()));
        int words = file.stream("", unicode().getBytes(StandardCharsets.US_ASCII));
        return file.object(
                "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>"
                        .formatted(name, inner, words));
    }

    private String lengths() {
        var all = new StringBuilder().append(face.width(0));
        for (int i = 1; i < points.size(); i++) all.append(' ').append(widths[i]);
        return all.toString();
    }

    /** Which letter each number stands for (ISO 32000-1, 9.10.3); at most a hundred in one block. */
    private String unicode() {
        var map = new StringBuilder(
                """
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def /CMapType 2 def
                1 begincodespacerange <0000> <FFFF> endcodespacerange
                """);
        for (int from = 1; from < points.size(); from += 100) {
            int to = Math.min(points.size(), from + 100);
            map.append(to - from).append(" beginbfchar\n");
            for (int number = from; number < to; number++) {
                map.append('<');
                Syntax.hex(map, (char) number);
                map.append("> <");
                Character.toString(points.get(number)).chars().forEach(unit -> Syntax.hex(map, (char) unit));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end")
                .toString();
    }
}

package org.regard.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactFilesTest {
    private static final String PEOPLE = "Vorname;Nachname;Ort\nJürgen;Groß;Köln\nZoë;Müller;\"Bad Vilbel; Süd\"\n";

    private static ContactFile open(byte[] bytes) throws IOException {
        return ContactFiles.open(new ByteArrayInputStream(bytes), null);
    }

    private static ContactFile open(String text) throws IOException {
        return open(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] marked(int[] mark, byte[] text) {
        var all = new ByteArrayOutputStream();
        for (int b : mark) all.write(b);
        all.writeBytes(text);
        return all.toByteArray();
    }

    @Test
    void every_usual_encoding_is_found_out() throws IOException {
        var files = List.of(
                PEOPLE.getBytes(StandardCharsets.UTF_8),
                marked(new int[] {0xef, 0xbb, 0xbf}, PEOPLE.getBytes(StandardCharsets.UTF_8)),
                marked(new int[] {0xff, 0xfe}, PEOPLE.getBytes(StandardCharsets.UTF_16LE)),
                marked(new int[] {0xfe, 0xff}, PEOPLE.getBytes(StandardCharsets.UTF_16BE)),
                PEOPLE.getBytes(StandardCharsets.UTF_16LE),
                PEOPLE.getBytes(Charset.forName("windows-1252")));
        for (byte[] bytes : files) {
            try (ContactFile file = open(bytes)) {
                assertEquals(
                        List.of("Vorname", "Nachname", "Ort"),
                        file.columns(),
                        file.form().charset());
                assertArrayEquals(
                        new String[] {"Jürgen", "Groß", "Köln"}, file.next().cells());
                assertArrayEquals(
                        new String[] {"Zoë", "Müller", "Bad Vilbel; Süd"},
                        file.next().cells());
            }
        }
    }

    @Test
    void one_stray_western_byte_does_not_spoil_a_file_of_utf8() throws IOException {
        byte[] head = ("name,city\n" + "Ana,Bogotá\n".repeat(40_000)).getBytes(StandardCharsets.UTF_8);
        byte[] stray = "René,Orléans\n".getBytes(Charset.forName("windows-1252"));
        var all = new ByteArrayOutputStream();
        all.writeBytes(head);
        all.writeBytes(stray);
        try (ContactFile file = open(all.toByteArray())) {
            Row last = null;
            for (Row row = file.next(); row != null; row = file.next()) last = row;
            assertArrayEquals(new String[] {"René", "Orléans"}, last.cells());
            assertEquals(40_002, last.number());
        }
    }

    @Test
    void a_smile_is_read_wherever_a_buffer_ends() throws IOException {
        for (int pad = 0; pad < 5; pad++) {
            String text = "name,x\n" + "a".repeat(pad) + "😀".repeat(50_000) + ",b\n";
            try (ContactFile file = open(text)) {
                assertFalse(file.next().at(0).contains("\ufffd"));
            }
        }
    }

    @Test
    void every_usual_separator_and_quote_is_found_out() throws IOException {
        for (String separator : List.of(",", ";", "\t", "|")) {
            String text = String.join(separator, "name", "city", "note") + "\n"
                    + String.join(separator, "\"Doe,; John\"", "Rome", "\"a;b|c,d\"") + "\n"
                    + String.join(separator, "\"Roe,; Jane\"", "Oslo", "\"x\ny\"") + "\n";
            try (ContactFile file = open(text)) {
                assertEquals(separator.charAt(0), file.form().separator());
                assertEquals("Rome", file.next().at(1));
                assertEquals("x\ny", file.next().at(2));
            }
        }
        try (ContactFile file =
                open("name;city\n'Doe; John';'Rome'\n'Roe; Jane';'Oslo'\n'Poe; Ed';'Bern'\n'Moe; Al';'Nice'\n")) {
            assertEquals('\'', file.form().quote());
            assertEquals("Doe; John", file.next().at(0));
        }
    }

    @Test
    void a_line_that_announces_the_separator_is_no_header() throws IOException {
        try (ContactFile file = open("sep=;\nName;Ort\nEva;Ulm\n")) {
            assertEquals(List.of("Name", "Ort"), file.columns());
            assertEquals("Eva", file.next().at(0));
        }
    }

    @Test
    void a_file_without_header_gets_numbers_for_names() throws IOException {
        try (ContactFile file = open("Eva Klein,eva@example.org\nTim Groß,tim@example.org\n")) {
            assertEquals(List.of("#1", "#2"), file.columns());
            assertEquals(1, file.next().number());
        }
    }

    @Test
    void a_comma_that_nobody_quoted_is_put_back_where_a_space_gives_it_away() throws IOException {
        try (ContactFile file = open("name,street,city\nEva,24, place Kléber,Ulm\nTim,Ring 1,Bonn\n")) {
            assertArrayEquals(
                    new String[] {"Eva", "24, place Kléber", "Ulm"}, file.next().cells());
            assertFalse(file.next().tooManyCells());
        }
    }

    @Test
    void a_row_with_more_cells_than_columns_is_marked() throws IOException {
        try (ContactFile file = open("name,city\nEva,Ulm\nTim,Bonn,extra\nAda\n")) {
            assertFalse(file.next().tooManyCells());
            assertTrue(file.next().tooManyCells());
            assertFalse(file.next().tooManyCells());
        }
    }

    @Test
    void nothing_and_no_text_are_refused_with_a_reason() {
        for (var kind : FileForm.Kind.values()) {
            var nothing = InputStream.nullInputStream();
            assertEquals(
                    "import.file.empty",
                    assertThrows(Unreadable.class, () -> ContactFiles.open(nothing, kind))
                            .key());
        }
        assertEquals(
                "import.file.empty",
                assertThrows(Unreadable.class, () -> open("")).key());
        assertEquals(
                "import.file.binary",
                assertThrows(Unreadable.class, () -> open(new byte[400])).key());
        assertEquals(
                "import.file.kind",
                assertThrows(Unreadable.class, () -> FileForm.Kind.of("xlsx")).key());
        assertEquals(
                "import.file.empty",
                assertThrows(Unreadable.class, () -> open("\n\n")).key());
        assertEquals(
                "import.file.broken",
                assertThrows(Unreadable.class, () -> open("a,b\n" + ",".repeat(600) + "\n")
                                .next())
                        .key());
    }
}

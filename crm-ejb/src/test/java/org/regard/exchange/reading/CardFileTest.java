package org.regard.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CardFileTest {
    private static ContactFile open(String name) throws IOException {
        return ContactFiles.open(CardFileTest.class.getResourceAsStream("/exchange/" + name), null);
    }

    private static String at(ContactFile file, Row row, String column) {
        return row.at(file.columns().indexOf(column));
    }

    @Test
    void a_photo_leaves_nothing_but_a_mark() throws IOException {
        try (ContactFile file = open("John_Doe_IPHONE.vcf")) {
            Row card = file.next();
            assertEquals(CardColumns.PRESENT, at(file, card, "PHOTO"));
            for (String cell : card.cells()) assertEquals(false, cell != null && cell.contains("9j/4AAQ"));
        }
    }

    @Test
    void a_card_without_an_end_is_refused_before_it_fills_the_memory() {
        var endless = new SequenceInputStream(
                new ByteArrayInputStream("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nobody\r\nPHOTO;ENCODING=b:".getBytes()),
                new InputStream() {
                    @Override
                    public int read() {
                        return 'A';
                    }
                });
        var no = assertThrows(Unreadable.class, () -> ContactFiles.open(endless, null));
        assertEquals("import.file.card-too-long", no.key());
    }

    @Test
    void cards_that_are_none_are_refused_with_a_reason() {
        assertEquals("import.file.no-card", refused("not a card at all\n"));
        assertEquals("import.file.broken", refused("BEGIN:VCARD\nFN:Eva Klein\nTZ:+99:99\nEND:VCARD\n"));
    }

    private static String refused(String text) {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return assertThrows(Unreadable.class, () -> ContactFiles.open(bytes, FileForm.Kind.VCARD))
                .key();
    }

    @Test
    void rows_with_pictures_in_them_are_not_all_held_to_be_looked_at() throws IOException {
        var row = "Nobody," + "A".repeat(1 << 20) + "\r\n";
        var list = ("name,picture\r\n" + row.repeat(20)).getBytes(StandardCharsets.UTF_8);
        try (var file = new Sampled(ContactFiles.open(new ByteArrayInputStream(list), null))) {
            assertTrue(file.looked() < 10, "held " + file.looked());
            int rows = 0;
            while (file.next() != null) rows++;
            assertEquals(20, rows);
        }
    }

    @Test
    void an_assistants_number_is_kept_apart() throws IOException {
        try (ContactFile file = open("John_Doe_IPHONE.vcf")) {
            Row card = file.next();
            assertEquals("905-222-1234", at(file, card, "TEL;ASSISTANT"));
            assertEquals("905-555-1234\u001f905-666-1234\u001f905-777-1234", at(file, card, "TEL"));
            assertEquals("New York\u001fNew York", at(file, card, "ADR.city"));
        }
    }

    @Test
    void version_2_1_with_quoted_printable_is_read() throws IOException {
        try (ContactFile file = open("outlook-2003.vcf")) {
            Row card = file.next();
            assertEquals("Company, The", at(file, card, "ORG"));
            assertEquals("1980-03-21", at(file, card, "BDAY"));
            assertEquals("This is the note field!!\nSecond line\nThird line is empty", at(file, card, "NOTE"));
        }
    }

    @Test
    void several_cards_stand_in_one_file() throws IOException {
        try (ContactFile file = open("rfc2426-example.vcf")) {
            assertEquals("Frank Dawson", at(file, file.next(), "FN"));
            assertEquals("Tim Howes", at(file, file.next(), "FN"));
            assertNull(file.next());
        }
    }

    @Test
    void version_4_brings_a_birthday_without_its_year_and_numbers_as_addresses() throws IOException {
        try (ContactFile file = open("rfc6350-example.vcf")) {
            Row card = file.next();
            assertEquals("--02-03", at(file, card, "BDAY"));
            assertEquals("+1-418-656-9254;ext=102\u001f+1-418-262-6501", at(file, card, "TEL"));
            assertEquals("fr", at(file, card, "LANG"));
        }
    }

    @Test
    void a_card_may_stand_for_a_company() throws IOException {
        String card = "BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Blumen Blau\nTEL:+49 30 123456\nEND:VCARD\n";
        try (ContactFile file =
                ContactFiles.open(new ByteArrayInputStream(card.getBytes(StandardCharsets.UTF_8)), null)) {
            Row row = file.next();
            assertNull(at(file, row, "FN"));
            assertEquals("Blumen Blau", at(file, row, "ORG"));
        }
    }
}

package org.regard.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The mirror that somebody brings along. */
class MirrorFileTest {
    private static final String MIRA =
            """
            {"customer": {"calledName": "Mira Sonntag", "kind": "person", "related": [{"id": "1", "name": "Blumen Blau"}]},
             "disclosures": [{"at": "2026-05-04T10:00:00Z", "categories": ["phone"]}],
             "facts": [
               {"category": "phone", "state": "known", "value": "+49731123456", "aboutSomebodyElse": false},
               {"category": "phone", "state": "known", "value": "+49731998877", "aboutSomebodyElse": true},
               {"category": "postal-address", "state": "known", "aboutSomebodyElse": false,
                "value": {"city": "Ulm", "country": "DE", "street": "Am Tor 1"}},
               {"category": "dietary-wish", "state": "declined", "aboutSomebodyElse": false}],
             "policy": 1}""";

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ContactFile open(String text) throws IOException {
        return ContactFiles.open(bytes(text), null);
    }

    private static String refused(String text) {
        return assertThrows(Unreadable.class, () -> open(text)).key();
    }

    @Test
    void a_mirror_is_one_row_whose_columns_say_where_they_go() throws IOException {
        var file = open(MIRA);
        assertEquals(FileForm.Kind.JSON, file.form().kind());
        assertEquals(
                List.of(
                        "person.name.full",
                        "organisation.name.full",
                        "person.phone",
                        "person.postal-address.street",
                        "person.postal-address.city",
                        "person.postal-address.country"),
                file.columns());
        var row = file.next();
        assertEquals(
                List.of("Mira Sonntag", "Blumen Blau", "+49731123456", "Am Tor 1", "Ulm", "DE"), List.of(row.cells()));
        assertNull(file.next());
    }

    @Test
    void what_is_about_somebody_else_or_does_not_say_stays_behind() throws IOException {
        var without = MIRA.replace(", \"aboutSomebodyElse\": false}", "}");
        assertFalse(open(MIRA).columns().contains("person.phone~2"));
        assertFalse(open(without).columns().contains("person.phone"));
    }

    @Test
    void the_order_of_the_parts_is_nothing() throws IOException {
        var turned = "{\"facts\": [{\"value\": \"+4930\", \"aboutSomebodyElse\": false, \"state\": \"known\","
                + " \"category\": \"phone\"}], \"customer\": {\"kind\": \"organisation\", \"calledName\": \"Blau\"}}";
        assertEquals(
                List.of("organisation.name.full", "organisation.phone"),
                open(turned).columns());
    }

    @Test
    void what_is_no_mirror_is_refused() {
        for (var no :
                List.of("{}", "{\"facts\": []}", "{\"customer\": {\"kind\": \"dog\", \"calledName\": \"Rex\"}}")) {
            assertEquals("import.file.no-mirror", refused(no), no);
        }
        for (int end : List.of(2, 60, 300, MIRA.length() - 1)) {
            assertEquals("import.file.no-mirror", refused(MIRA.substring(0, end)), "cut at " + end);
        }
        assertEquals("import.file.no-mirror", refused(MIRA.replace("\"policy\": 1", "policy")));
    }

    @Test
    void no_house_keeps_so_many_kinds_of_facts() throws IOException {
        assertEquals(51, open(withKinds(50)).columns().size());
        assertEquals("import.file.no-mirror", refused(withKinds(51)));
    }

    private static String withKinds(int many) {
        return IntStream.range(0, many)
                .mapToObj(kind -> "{\"category\": \"kind-" + kind + "\", \"state\": \"known\", \"value\": \"x\","
                        + " \"aboutSomebodyElse\": false}")
                .collect(Collectors.joining(
                        ",",
                        "{\"customer\": {\"kind\": \"person\", \"calledName\": \"Mira Sonntag\"}, \"facts\": [",
                        "]}"));
    }

    @Test
    void of_a_cut_beginning_what_can_be_read_is_proposed() throws IOException {
        var cut = ContactFiles.beginning(bytes(MIRA.substring(0, MIRA.indexOf("\"postal-address\""))), null);
        assertEquals(List.of("person.name.full", "organisation.name.full", "person.phone"), cut.columns());
    }

    @Test
    void wherever_it_breaks_off_reading_ends() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int end = 1; end < MIRA.length(); end++) {
                var cut = MIRA.substring(0, end);
                assertEquals("import.file.no-mirror", refused(cut), cut);
            }
        });
    }

    @Test
    void what_is_nested_without_end_is_no_mirror() {
        for (var place : List.of("customer", "facts", "disclosures")) {
            assertEquals("import.file.no-mirror", refused("{\"" + place + "\": " + "[".repeat(100_000)), place);
        }
    }

    @Test
    void no_value_can_pass_for_two() throws IOException {
        var file = open(MIRA.replace("Mira Sonntag", "Mira\\u001fSonntag").replace("Ulm", "Ulm\\u001fx"));
        assertEquals("Mira Sonntag", file.next().at(0));
    }

    @Test
    void what_is_passed_by_is_not_held_however_long_it_is() throws IOException {
        var look = "{\"at\": \"2026-05-04T10:00:00Z\", \"reason\": \"" + "x".repeat(2000) + "\"},";
        var looks = new InputStream() {
            private final byte[] one = look.getBytes(StandardCharsets.UTF_8);
            private long left = 20_000L * one.length;

            @Override
            public int read() {
                return left-- <= 0 ? -1 : one[(int) ((one.length - 1 - left % one.length))];
            }

            @Override
            public int read(byte[] into, int from, int most) {
                if (left <= 0) return -1;
                int at = (int) (one.length - 1 - (left - 1) % one.length);
                int many = Math.min(most, one.length - at);
                System.arraycopy(one, at, into, from, many);
                left -= many;
                return many;
            }
        };
        var begin = bytes("{\"disclosures\": [");
        var end = bytes("{}], " + MIRA.substring(1));
        var whole = new java.io.SequenceInputStream(new java.io.SequenceInputStream(begin, looks), end);
        assertEquals("+49731123456", ContactFiles.open(whole, null).next().at(2), "40 MB went by");
    }

    @Test
    void a_customer_with_more_text_than_any_card_is_refused() {
        var long_ = MIRA.replace("+49731123456", "x".repeat(OneCardReader.MOST + 1));
        assertEquals("import.file.card-too-long", refused(long_));
    }
}

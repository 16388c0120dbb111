package org.regard.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void what_was_written_can_be_read_again() {
        var text = textOf(letter().bytes());
        assertTrue(text.contains("Was wir über Sie wissen"), text);
        assertTrue(text.contains("Öffnungszeiten – ‚ß‘ €"), text);
        assertTrue(text.contains("Телефон"), text);
        assertTrue(text.contains("1 / 1"), text);
    }

    @Test
    void it_is_tagged_says_its_language_and_title_and_names_the_standard_it_follows() throws IOException {
        try (var file = Loader.loadPDF(letter().bytes())) {
            var catalog = file.getDocumentCatalog();
            assertEquals("de", catalog.getLanguage());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertEquals(
                    "Was wir über Sie wissen", file.getDocumentInformation().getTitle());
            assertEquals("Alles, Stand heute.", file.getDocumentInformation().getSubject());
            var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("pdfuaid:part"), metadata);
            var tags = new ArrayList<String>();
            tags(catalog.getStructureTreeRoot(), tags);
            assertTrue(
                    tags.containsAll(Set.of("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD")), "" + tags);
        }
    }

    @Test
    void sections_are_bookmarks() throws IOException {
        try (var file = Loader.loadPDF(letter().bytes())) {
            var outline = file.getDocumentCatalog().getDocumentOutline();
            assertEquals("Telefon <b>", outline.getFirstChild().getTitle());
            assertNotNull(outline.getFirstChild().findDestinationPage(file));
        }
    }

    @Test
    void every_font_travels_inside() throws IOException {
        try (var file = Loader.loadPDF(letter().bytes())) {
            for (var page : file.getPages()) {
                var resources = page.getResources();
                assertTrue(resources.getFontNames().iterator().hasNext());
                for (COSName name : resources.getFontNames()) {
                    assertTrue(resources.getFont(name).isEmbedded(), name.getName());
                }
            }
        }
    }

    @Test
    void hostile_words_stay_words() {
        var hostile = "</td><script>alert(1)</script><img src=\"file:///etc/passwd\"/>&amp;&#65;<!ENTITY x> ]]> %PDF";
        var text = textOf(paper(hostile)
                .section(hostile)
                .text(hostile)
                .list(List.of(hostile))
                .pairs(Map.of(hostile, hostile))
                .bytes());
        assertEquals(6, pieces(text, "</td><script>alert(1)</script>"), text);
        assertEquals(6, pieces(text, "&amp;&#65;<!ENTITYx>]]>%PDF"), text);
    }

    @Test
    void marks_that_turn_the_direction_and_control_characters_do_not_print() {
        var text = textOf(
                paper("Brief").text("Konto\u202E 123\u0000\u0007\u2066 4\uFFFE").bytes());
        assertTrue(text.contains("Konto 123 4"), text);
    }

    @Test
    void a_letter_that_the_fonts_do_not_have_prints_as_a_box() {
        assertTrue(textOf(paper("A").text("Li \u738B").bytes()).contains("Li \u25A1"));
    }

    @Test
    void nothing_in_a_document_fetches_or_does_anything() throws IOException {
        var hostile = "</P> endobj 9 0 obj <</S/URI/URI(http://example.org)>> (\\) %s".formatted("\u0000>>");
        var bytes = paper(hostile)
                .section(hostile)
                .pairs(Map.of(hostile, hostile))
                .table(List.of(hostile), List.of(List.of(hostile)))
                .bytes();
        try (var file = Loader.loadPDF(bytes)) {
            var document = file.getDocument();
            var active =
                    Set.of("URI", "JavaScript", "JS", "Launch", "GoToR", "OpenAction", "AA", "Annots", "EF", "XFA");
            for (var key : document.getXrefTable().keySet()) {
                var names = new ArrayList<String>();
                names(document.getObjectFromPool(key).getObject(), names);
                assertTrue(Collections.disjoint(names, active), "" + names);
            }
            assertEquals(
                    hostile.replace("\u0000", ""), file.getDocumentInformation().getTitle());
        }
    }

    @Test
    void a_row_longer_than_a_page_goes_on_over_the_next_and_stays_one_row() throws IOException {
        var words = IntStream.range(0, 4000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        var rows = List.of(List.of("First", "short"), List.of("Long", words), List.of("Last", "short"));
        var bytes = paper("Long").table(List.of("What", "Value"), rows).bytes();
        try (var file = Loader.loadPDF(bytes)) {
            assertTrue(file.getNumberOfPages() > 2);
            assertTrue(textOf(bytes).replaceAll("\\s+", " ").contains("w0 w1 w2"), "words stay apart");
            assertEquals(file.getNumberOfPages(), pieces(textOf(bytes), "WhatValue"));
            var found = new ArrayList<>(List.of(textOf(bytes).split("\\s+")));
            found.retainAll(List.of(words.split(" ")));
            assertEquals(List.of(words.split(" ")), found);
            var tags = new ArrayList<String>();
            tags(file.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertEquals(4, tags.stream().filter("TR"::equals).count());
        }
    }

    @Test
    void a_row_that_fits_on_a_page_is_not_torn() throws IOException {
        var value = IntStream.range(0, 30).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
        var rows = IntStream.range(0, 7)
                .mapToObj(i -> List.of("Entry " + i, value))
                .toList();
        var bytes = paper("Torn").table(List.of("What", "Value"), rows).bytes();
        try (var file = Loader.loadPDF(bytes)) {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                var text = stripper.getText(file);
                assertEquals(pieces(text, "line29"), pieces(text, "Entry"), text);
            }
        }
    }

    @Test
    void letters_that_run_from_right_to_left_print_as_boxes_and_never_in_the_wrong_order() {
        assertTrue(textOf(paper("A").text("Li \u05D0\u05D1").bytes()).contains("Li \u25A1\u25A1"));
    }

    @Test
    void of_a_long_table_no_row_is_kept_while_it_is_written() throws IOException {
        var alive = new ArrayList<WeakReference<Object>>();
        var rows = IntStream.range(0, 5_000).mapToObj(i -> {
            var row = List.of("Telephone", "+49 731 " + i, "told us on 4 May 2026");
            if (i == 4_999) System.gc();
            alive.add(new WeakReference<>(row));
            return row;
        });
        var bytes = paper("Long").table(List.of("Kind", "What", "From"), rows).bytes();
        assertTrue(alive.stream().limit(4_900).allMatch(row -> row.refersTo(null)));
        assertTrue(bytes.length < 1_000_000, "" + bytes.length);
    }

    @Test
    void the_same_words_at_the_same_instant_make_the_same_bytes() {
        assertArrayEquals(letter().bytes(), letter().bytes());
    }

    @Test
    void nothing_is_left_on_the_disk() throws IOException {
        var home = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        var before = Files.exists(home);
        var temporary = temporary();
        letter().bytes();
        assertEquals(before, Files.exists(home));
        assertEquals(temporary, temporary());
    }

    @Test
    void a_long_table_repeats_its_head_and_long_words_break() throws IOException {
        var rows = IntStream.range(0, 90)
                .mapToObj(i -> List.of("Row " + i, "x".repeat(200), "told us"))
                .toList();
        var bytes =
                paper("Long").table(List.of("What", "Value", "Source"), rows).bytes();
        try (var file = Loader.loadPDF(bytes)) {
            assertTrue(file.getNumberOfPages() > 3);
            var text = textOf(bytes);
            assertEquals(file.getNumberOfPages(), pieces(text, "WhatValueSource"));
            assertEquals(90 * 200, text.chars().filter(one -> one == 'x').count());
        }
    }

    @Test
    void a_row_is_as_long_as_its_head() {
        var paper = paper("A");
        var head = List.of("What", "Value");
        var rows = List.of(List.of("Telephone"));
        assertThrows(IllegalArgumentException.class, () -> paper.table(head, rows));
    }

    @Test
    void empty_lists_and_tables_leave_no_trace() throws IOException {
        var bytes = paper("A")
                .list(List.of())
                .pairs(Map.of())
                .table(List.of("What"), List.of())
                .bytes();
        try (var file = Loader.loadPDF(bytes)) {
            var tags = new ArrayList<String>();
            tags(file.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertFalse(tags.contains("Table") || tags.contains("L"), "" + tags);
        }
    }

    private static Paper paper(String title) {
        return Paper.of(Locale.ENGLISH, title, "What it is.", NOON);
    }

    private static Paper letter() {
        return Paper.of(Locale.GERMAN, "Was wir über Sie wissen", "Alles, Stand heute.", NOON)
                .section("Telefon <b>")
                .text("Öffnungszeiten – ‚ß‘ €")
                .part("Nummern")
                .list(List.of("Телефон", "Τηλέφωνο"))
                .pairs(Map.of("Zweck", "Begrüßung"))
                .table(List.of("Was", "Wert"), List.of(List.of("Telefon", "030 1234")));
    }

    private static void names(COSBase object, List<String> into) {
        if (object instanceof COSDictionary dictionary) {
            dictionary.entrySet().forEach(entry -> {
                into.add(entry.getKey().getName());
                names(entry.getValue(), into);
            });
        }
        if (object instanceof COSArray array) array.forEach(one -> names(one, into));
        if (object instanceof COSName name) into.add(name.getName());
    }

    private static void tags(PDStructureNode node, List<String> into) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element.getStructureType());
                tags(element, into);
            }
        }
    }

    /** How often it stands in the text when white space is left aside, because lines break anywhere. */
    private static int pieces(String text, String searched) {
        var dense = text.replaceAll("\\s", "");
        return dense.split(java.util.regex.Pattern.quote(searched.replaceAll("\\s", "")), -1).length - 1;
    }

    private static String textOf(byte[] bytes) {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<Path> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().contains("pdf"))
                    .collect(Collectors.toSet());
        }
    }
}

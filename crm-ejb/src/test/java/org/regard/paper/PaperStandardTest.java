package org.regard.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** PDF/UA-1 (ISO 14289-1), as far as a machine can tell: the rules of veraPDF, all of them. */
class PaperStandardTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @BeforeAll
    static void learnTheRules() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static List<String> broken(byte[] document) throws Exception {
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(document), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertFalse(result.getTotalAssertions() == 0, "nothing was looked at");
            return result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static Paper letter() {
        return Paper.of(Locale.GERMAN, "Was wir über Sie wissen <&>", "Alles, Stand heute.", NOON)
                .section("Telefon <b>")
                .text("Öffnungszeiten – ‚ß‘ €\n\nzweiter Absatz")
                .part("Nummern")
                .list(List.of("Телефон", "Li \u738B"))
                .pairs(Map.of("Zweck", "Begrüßung", "Leer", ""))
                .table(List.of("Was", "Wert"), List.of(List.of("Telefon", "030 1234"), List.of("", "")));
    }

    @Test
    void a_letter_breaks_no_rule_of_the_standard() throws Exception {
        assertEquals(List.of(), broken(letter().bytes()));
    }

    @Test
    void a_long_document_breaks_no_rule_of_the_standard() throws Exception {
        var rows = IntStream.range(0, 300).mapToObj(i -> List.of("Row " + i, "value ".repeat(i % 60), "told us"));
        var torn = List.of(List.of("Long", "word ".repeat(5000), ""));
        assertEquals(
                List.of(),
                broken(letter().section("Long")
                        .table(List.of("What", "Value", "Source"), rows)
                        .section("Torn")
                        .table(List.of("What", "Value", "Source"), torn)
                        .bytes()));
    }

    @Test
    void a_document_without_tags_would_be_found_out() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var bare = new PDDocument()) {
            bare.addPage(new PDPage());
            bare.save(bytes);
        }
        assertTrue(broken(bytes.toByteArray()).size() > 3);
    }
}

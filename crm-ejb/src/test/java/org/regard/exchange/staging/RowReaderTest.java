package org.regard.exchange.staging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regard.customer.Welcome;
import org.regard.exchange.mapping.Admission;
import org.regard.exchange.mapping.Proposal;
import org.regard.exchange.mapping.SomePolicy;
import org.regard.exchange.mapping.Vocabulary;
import org.regard.exchange.reading.ContactFiles;
import org.regard.exchange.reading.Sampled;
import org.regard.exchange.staging.Newcomer.Told;
import org.regard.policy.Role;
import org.regard.wording.TextRules;
import org.regard.wording.WordLists;

/** What of a row comes in, and what is left outside and told. */
class RowReaderTest {
    private final List<RowRefusal> refusals = new ArrayList<>();

    @Test
    void a_row_with_more_cells_than_columns_stays_outside_for_none_can_be_trusted() throws IOException {
        var come = read("Name,E-Mail\nEva Klein,eva@example.org,Ulm\nTim Berg,tim@example.org,\n");
        assertEquals(List.of("Tim Berg"), names(come));
        assertEquals(List.of(new RowRefusal(2, "", "import.row.too-many-cells")), refusals);
    }

    @Test
    void nobody_comes_in_without_a_name() throws IOException {
        var come = read("Name,Firma,E-Mail\n,,eva@example.org\n,Blumen Blau GmbH,tim@example.org\n");
        assertEquals(List.of("Blumen Blau GmbH"), names(come));
        assertEquals(List.of(new RowRefusal(2, "", "import.row.no-name")), refusals);
    }

    @Test
    void a_name_can_be_called_and_fits_on_a_line() throws IOException {
        var longest = "a".repeat(Welcome.LONGEST_NAME);
        var come = read("Name,Firma\n" + longest + ",\n" + longest + "a,\n???,\nEva Klein,???\n\u202eEva,\n");
        assertEquals(List.of(longest), names(come));
        assertEquals(
                List.of(3L, 4L, 5L, 6L), refusals.stream().map(RowRefusal::row).toList());
        assertTrue(refusals.stream().allMatch(no -> no.rule().equals("import.row.name")), refusals.toString());
    }

    @Test
    void what_is_about_nobody_in_the_row_is_left_and_the_rest_comes_in() throws IOException {
        var come = read("Name,Firma,Branche,E-Mail\nEva Klein,,Blumen,eva@example.org\nTim,Blau GmbH,Blumen,\n");
        assertEquals(List.of(new RowRefusal(2, "Branche", "import.value.about-nobody")), refusals);
        assertEquals(
                List.of(new Told("email", "eva@example.org")),
                come.get(0).person().facts());
        assertEquals(
                List.of(new Told("industry", "Blumen")),
                come.get(1).organisations().get(0).facts());
    }

    @Test
    void of_what_is_kept_once_the_first_comes_in_and_the_same_twice_is_once() throws IOException {
        var come = read("Name,Sprache,Foo\nEva Klein,de,en\nTim Berg,de,de\n", Map.of("Foo", "organisation.language"));
        assertEquals(List.of(new RowRefusal(2, "Foo", "import.value.one-is-enough")), refusals);
        for (var one : come) {
            assertEquals(List.of(new Told("language", "de")), one.person().facts());
        }
    }

    @Test
    void a_value_that_nobody_typed_is_too_long() throws IOException {
        var longest = "x".repeat(160);
        var come = read("Name,Anrede,Straße\nEva," + longest + ",Am Tor 1\nTim," + longest + "x,Am Tor 2\nUli,"
                + "x".repeat(10_001) + ",\nIda," + "x".repeat(500_001) + "," + "Am Tor ".repeat(40) + "\n");
        assertEquals(4, come.size());
        assertEquals(
                List.of("3 Anrede", "4 Anrede", "5 Anrede", "5 Straße"),
                refusals.stream()
                        .map(no -> no.row() + " " + no.column())
                        .sorted()
                        .toList());
        assertTrue(refusals.stream().allMatch(no -> no.rule().equals("value.too-long")), refusals.toString());
    }

    private List<Arrival> read(String list) throws IOException {
        return read(list, Map.of());
    }

    private List<Arrival> read(String list, Map<String, String> chosen) throws IOException {
        var policy = SomePolicy.policy();
        var admission = new Admission(policy, Set.of(Role.RELATIONSHIP_MANAGER));
        var come = new ArrayList<Arrival>();
        try (var file =
                new Sampled(ContactFiles.open(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), null))) {
            var mapping = new Proposal(Vocabulary.shipped(), admission, 2026)
                    .propose(file.columns(), file.samples())
                    .changed(chosen, admission);
            var reader = new RowReader(mapping, policy, new TextRules(WordLists.supplied(), "DE"), refusals::add);
            for (var row = file.next(); row != null; row = file.next()) {
                reader.read(row).ifPresent(come::add);
            }
        }
        return come;
    }

    private static List<String> names(List<Arrival> come) {
        return come.stream().map(one -> one.principal().name()).toList();
    }
}

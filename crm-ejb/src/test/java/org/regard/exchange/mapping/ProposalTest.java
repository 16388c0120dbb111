package org.regard.exchange.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regard.exchange.reading.ContactFiles;
import org.regard.exchange.reading.Sampled;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;
import org.regard.policy.Role;

class ProposalTest {
    private static final Admission ADMISSION = new Admission(SomePolicy.policy(), Set.of(Role.RELATIONSHIP_MANAGER));

    private static Mapping propose(InputStream bytes) throws IOException {
        try (Sampled file = new Sampled(ContactFiles.open(bytes, null))) {
            return new Proposal(Vocabulary.shipped(), ADMISSION, 2026).propose(file.columns(), file.samples());
        }
    }

    private static Mapping propose(String text) throws IOException {
        return propose(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> said(Mapping mapping) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Column column : mapping.columns())
            said.put(
                    column.name(),
                    column.kept() ? column.target().code() : column.reason().code());
        return said;
    }

    @Test
    void a_list_of_companies_with_contacts_is_understood() throws IOException {
        var said = said(propose(getClass().getResourceAsStream("/exchange/northwind-head.csv")));
        assertEquals("organisation.name.full", said.get("companyName"));
        assertEquals("person.name.full", said.get("contactName"));
        assertEquals("person.role-at-organisation", said.get("contactTitle"));
        assertEquals("organisation.postal-address.street", said.get("address"));
        assertEquals("organisation.postal-address.country", said.get("country"));
        assertEquals("organisation.phone", said.get("phone"));
        assertEquals("never-kept.fax", said.get("fax"));
    }

    @Test
    void a_social_security_number_is_left_behind_and_the_policy_says_why() throws IOException {
        var mapping = propose(getClass().getResourceAsStream("/exchange/febrl-head.csv"));
        var said = said(mapping);
        assertEquals("never-kept.social-security-number", said.get("soc_sec_id"));
        assertEquals("technical", said.get("rec_id"));
        assertEquals("person.name.given", said.get("given_name"));
        assertEquals("person.postal-address.number", said.get("street_number"));
        assertEquals("person.birthday", said.get("date_of_birth"));
        var reason = mapping.columns().get(10).reason();
        assertEquals(
                "warum social-security-number",
                reason.inPolicy(SomePolicy.policy(), Locale.GERMAN).orElseThrow());
    }

    @Test
    void german_names_of_columns_are_known() throws IOException {
        var said = said(
                propose(
                        "Anrede;Vorname;Nachname;Straße;Hausnr.;PLZ;Ort;Telefon (privat);Handy;E-Mail-Adresse;Geburtsdatum;IBAN;Bemerkungen\n"
                                + "Frau;Eva;Klein;Am Tor;1;89073;Ulm;0731 123456;0171 1234567;eva@example.org;01.02.1980;DE02120300000000202051;nett\n"));
        assertEquals("person.called-how", said.get("Anrede"));
        assertEquals("person.postal-address.street", said.get("Straße"));
        assertEquals("person.postal-address.number", said.get("Hausnr."));
        assertEquals("person.phone", said.get("Telefon (privat)"));
        assertEquals("person.phone~2", said.get("Handy"));
        assertEquals("person.email", said.get("E-Mail-Adresse"));
        assertEquals("person.birthday", said.get("Geburtsdatum"));
        assertEquals("never-kept.bank-details", said.get("IBAN"));
        assertEquals("never-kept.free-notes", said.get("Bemerkungen"));
    }

    @Test
    void content_speaks_where_the_name_says_nothing() throws IOException {
        var said = said(
                propose(
                        "name,x1,x2,x3\nEva Klein,eva@example.org,+49 731 123456,DE02 1203 0000 0000 2020 51\nTim Groß,tim@example.org,0731/998877,DE02 1203 0000 0000 2020 51\n"));
        assertEquals("person.email", said.get("x1"));
        assertEquals("person.phone", said.get("x2"));
        assertEquals("never-kept.bank-details", said.get("x3"));
    }

    @Test
    void a_second_address_stays_behind_where_the_policy_keeps_one() throws IOException {
        var said = said(
                propose("Name,Home Street,Home City,Business Street,Business City\nEva,Am Tor 1,Ulm,Ring 2,Bonn\n"));
        assertEquals("person.postal-address.street", said.get("Home Street"));
        assertEquals("person.postal-address.city", said.get("Home City"));
        assertEquals("one-is-enough", said.get("Business Street"));
        assertEquals("one-is-enough", said.get("Business City"));
    }

    @Test
    void what_only_the_customer_may_tell_does_not_come_from_a_list() throws IOException {
        assertEquals("not-from-lists", said(propose("Name,Diet\nEva,vegan\n")).get("Diet"));
    }

    @Test
    void a_person_may_change_the_proposal_within_the_policy() throws IOException {
        var mapping = propose("Name,Diet,Foo\nEva,vegan,x\n");
        assertEquals(
                "chosen",
                said(mapping.changed(Map.of("Name", "leave"), ADMISSION)).get("Name"));
        assertEquals(
                "person.role-at-organisation",
                said(mapping.changed(Map.of("Foo", "person.role-at-organisation"), ADMISSION))
                        .get("Foo"));
        var refused = assertThrows(Refused.class, () -> mapping.changed(Map.of("Foo", "person.photo"), ADMISSION));
        assertEquals("import.mapping.not-admitted", refused.refusal().rule());
    }

    @Test
    void a_column_that_the_file_does_not_have_is_not_mapped() throws IOException {
        var mapping = propose("Name,Diet,Foo\nEva,vegan,x\n");
        var refused = assertThrows(
                Refused.class,
                () -> mapping.changed(Map.of("Bar", "leave", "Foo", "person.role-at-organisation"), ADMISSION));
        assertEquals("import.mapping.no-such-column", refused.refusal().rule());
        assertEquals(mapping, mapping.changed(Map.of(), ADMISSION));
    }

    @Test
    void a_column_becomes_nothing_that_there_is_not() throws IOException {
        var mapping = propose("Name,Foo\nEva,x\n");
        var refused = assertThrows(Refused.class, () -> mapping.changed(Map.of("Foo", "shoe size"), ADMISSION));
        assertEquals("import.mapping.no-such-target", refused.refusal().rule());
    }

    @Test
    void nobody_comes_in_without_a_name() throws IOException {
        assertEquals(
                Optional.of("import.mapping.no-name"),
                propose("E-Mail,Telefon\neva@example.org,0731 123456\n")
                        .refuse()
                        .map(Refusal::rule));
        var named = propose("Name,E-Mail\nEva,eva@example.org\n");
        assertEquals(Optional.empty(), named.refuse());
        assertTrue(
                named.changed(Map.of("Name", "leave"), ADMISSION).refuse().isPresent(), "nor when it is left behind");
    }
}

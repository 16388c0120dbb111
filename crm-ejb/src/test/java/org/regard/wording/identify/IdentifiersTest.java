package org.regard.wording.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regard.wording.words.Words;

/** What is an identifier in a text, and what only looks like one. */
class IdentifiersTest {

    private final Identifiers identifiers = new Identifiers("DE");

    private List<String> found(String text) {
        return identifiers.in(Words.of(text)).stream()
                .map(one -> one.kind().code() + " " + text.substring(one.start(), one.end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89370400440532013000",
                "DE89 3704 0044 0532 0130 00",
                "de89 3704 0044 0532 0130 00",
                "GB29 NWBK 6016 1331 9268 19",
                "AT61 1904 3002 3457 3201",
                "CH93 0076 2011 6238 5295 7"
            })
    void a_bank_account_is_cut_to_the_length_of_its_country(String iban) {
        assertEquals(List.of("iban " + iban), found("Bitte auf " + iban + " bis Montag."));
    }

    @Test
    void a_bank_account_with_a_wrong_check_digit_is_none() {
        assertEquals(List.of(), found("Bitte auf DE88 3704 0044 0532 0130 00."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111 1111 1111 1111",
                "4111-1111-1111-1111",
                "378282246310005",
                "5555555555554444",
                "3782 822463 10005"
            })
    void a_card_is_told_by_its_issuer_and_its_check_digit(String card) {
        assertEquals(List.of("card " + card), found("Paid with " + card + "."));
        assertEquals(List.of(), found("Order 4111 1111 1111 1112 is late."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "86095742719",
                "86 095 742 719",
                "65170839J003",
                "1237 010180",
                "756.9217.0769.85",
                "2 55 08 14 168 025 38",
                "RSSMRA85T10A562S",
                "12345678Z",
                "X1234567L",
                "85.07.30-033.28",
                "44051401359",
                "AB 12 34 56 C",
                "219-09-9999",
                "811218-9876",
                "131052-308T"
            })
    void numbers_by_which_a_state_knows_somebody_are_told_by_their_check_digits(String number) {
        assertEquals(List.of("national-number " + number), found("Noted: " + number + " for the form."));
    }

    @Test
    void of_two_proofs_in_one_place_the_one_that_explains_more_is_right() {
        assertEquals(
                List.of("national-number 1 69 01 10 692 614 64"), found("For the form: NIR 1 69 01 10 692 614 64."));
    }

    @Test
    void a_number_whose_check_says_little_needs_its_name() {
        assertEquals(List.of("national-number 111222333"), found("Her BSN 111222333 is right."));
        assertEquals(List.of(), found("Noted 111222333 for the form."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+49 171 2345678", "0171/2345678", "0171-234 56 78", "(030) 123456-78", "0043 1 5331234",
                        "089 12 34 56",
                "+44 20 7946 0958", "020 7946 0958", "(212) 555-0143", "212-555-0143", "+49 (0)89 123456",
                        "01712345678",
                "+1 617 462 0442", "01 42 68 53 00", "0049 (0) 30 1234567"
            })
    void a_telephone_number_is_one_however_it_is_grouped(String phone) {
        assertEquals(List.of("phone " + phone), found("Zurück unter " + phone + ", danke."));
    }

    @Test
    void a_number_that_begins_like_any_other_needs_a_word_that_says_what_it_is() {
        assertEquals(List.of("phone 699 956 915"), found("Please call 699 956 915 tonight."));
        assertEquals(List.of(), found("The area is 699 956 915 square metres."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Order 0171234567 was late.", "Rechnung Nr. 2026-00412 vom 01.03.2026.", "Am 12.03.2026 14:30 Uhr.",
                "Between 2026-04-01 and 2026-05-01.", "It cost 1.250.000 EUR or 1 250 000 €.",
                        "ISBN 978-3-16-148410-0 is sold out.",
                "Version 10.0.19045.3803 and 1.2.3.4 build.", "From 2019-2024 or 09:00-17:30.",
                        "Paket 00340434161094021501 liegt fest.",
                "Koordinaten: 52.520008, 13.404954.", "Der Zähler steht auf 0012345.", "Kundennummer 0891234567.",
                "Am 3/14/2026 and 6/27/2026.", "Vertrag 0891 234 567 endet.", "std::vector at 10:30:45, z.B. so.",
                "Siehe readme.md und node.js, Abb. 3.", "Artikel 4006381333931 fehlt."
            })
    void numbers_of_things_days_and_sums_are_nobodys(String text) {
        assertEquals(List.of(), found(text));
    }

    @Test
    void addresses_of_people_and_pages_are_found_whole() {
        assertEquals(
                List.of("e-mail o'neill+a@post.example-mail.co.uk", "e-mail jörg@grün.de"),
                found("Write to o'neill+a@post.example-mail.co.uk, or jörg@grün.de."));
        assertEquals(
                List.of("url https://www.example.org/a?b=1", "url www.example.com", "url stadt.example.de"),
                found("See (https://www.example.org/a?b=1), www.example.com or stadt.example.de."));
    }

    @Test
    void addresses_of_computers_are_found_in_both_versions() {
        assertEquals(
                List.of("ip-address 192.168.12.200", "ip-address 2001:db8:12::1"),
                found("Came from 192.168.12.200 or 2001:db8:12::1."));
    }

    @Test
    void places_count_in_utf_16_units() {
        var found = identifiers.in(Words.of("😀 Ruf 0171 2345678 an")).get(0);
        assertEquals(7, found.start());
        assertEquals(19, found.end());
    }

    @Test
    void the_next_sentence_says_nothing_about_the_number_before() {
        assertEquals(List.of("phone +44 20 7772 6604"), found("An error on order 21. +44 20 7772 6604 is new."));
    }
}

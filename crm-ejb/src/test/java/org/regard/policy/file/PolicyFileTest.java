package org.regard.policy.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regard.house.House;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;
import org.regard.policy.NoteTerms;
import org.regard.policy.Policy;
import org.regard.policy.Precision;

class PolicyFileTest {

    private static final House HOUSE = House.fresh();
    private static final Policy POLICY = HOUSE.as("", () -> HOUSE.policies().current());

    private static final NoteTerms NOTES = HOUSE.as("", () -> HOUSE.policies().noteTerms(1));

    private static final String SMALL =
            """
            {
              "format": "regard-policy", "schema": 1,
              "title": {"en": "Little", "de": "Wenig"},
              "customerMonths": 12,
              "purposes": [
                {"code": "greeting", "name": {"en": "Greeting", "de": "Gruß"}, "meaning": {"en": "Hello.", "de": "Hallo."}, "roles": ["front-desk"]}
              ],
              "categories": [
                {
                  "code": "phone", "about": "both", "type": "phone", "name": {"en": "Phone", "de": "Telefon"},
                  "why": {"en": "To call.", "de": "Zum Anrufen."},
                  "ground": "contract",
                  "uses": {"greeting": "last-digits"},
                  "audience": [{"role": "front-desk", "reach": "house"}],
                  "sources": ["customer-told"]
                }
              ]
            }
            """;

    @Test
    void what_is_written_is_read_again_to_the_byte() {
        var bytes = PolicyFile.write(POLICY, NOTES, "As it came.");
        var file = PolicyFile.read(bytes);
        assertEquals("As it came.", file.note());
        assertArrayEquals(bytes, PolicyFile.write(file.policy(), file.notes(), file.note()));
        assertEquals(POLICY.purposes(), file.policy().purposes());
        assertEquals(POLICY.categories().size(), file.policy().categories().size());
    }

    @Test
    void a_file_reads_line_by_line() {
        var lines = new String(PolicyFile.write(POLICY, NOTES, ""), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertTrue(lines.size() > 500, "" + lines.size());
        assertTrue(
                lines.contains(
                        "  \"title\": {\"en\": \"As little as a good relationship needs\", \"de\": \"So wenig, wie eine gute"
                                + " Beziehung braucht\"},"),
                lines.get(3));
    }

    @Test
    void what_is_not_said_is_the_narrow_answer() {
        var phone = read(SMALL).policy().categories().get(0);
        assertFalse(phone.many() || phone.findable() || phone.checkable());
        assertFalse(phone.audience().get(0).writes());
        assertEquals(Precision.LAST_DIGITS, phone.uses().get("greeting"));
    }

    @Test
    void a_file_that_says_nothing_about_notes_keeps_none() {
        assertEquals(List.of(), read(SMALL).notes().audience());
    }

    @Test
    void every_part_knows_its_line() {
        assertEquals(10, read(SMALL).lines().get("category phone"));
        assertEquals(6, read(SMALL).lines().get("purpose greeting"));
    }

    /** What is changed in the small file, which rule says no, and where. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "schema": 1              | "schema": 2                     | policy-file.other-schema      | [1]
            "regard-policy"          | "something"                     | policy-file.other-format      | []
            "customerMonths": 12     | "customerMonths": "12"          | policy-file.needs-number      | [4, customerMonths, 1, 600]
            "customerMonths": 12     | "customerMonths": 12.5          | policy-file.needs-number      | [4, customerMonths, 1, 600]
            "customerMonths": 12     | "customerMonths": 99999999999   | policy-file.needs-number      | [4, customerMonths, 1, 600]
            "customerMonths": 12,    | "a": 1, "customerMonths": 12,   | policy-file.unknown-member    | [4, a]
            "customerMonths": 12,    |                                 | policy-file.missing-member    | [1, customerMonths]
            "customerMonths": 12,    | "notes": {"keepMonths": 12, "audience": [{"purpose": "visit", "role": "front-desk", "reach": "house"}]}, "customerMonths": 12, | policy-file.unknown-purpose | [4, notes.audience[1].purpose]
            "customerMonths": 12,    | "notes": {"keepMonths": 12, "audience": [{"purpose": "greeting", "role": "front-desk", "reach": "own"}, {"purpose": "greeting", "role": "front-desk", "reach": "house"}]}, "customerMonths": 12, | policy-file.twice | [4, notes.audience[2]]
            "customerMonths": 12,    | "note": "a", "note": "b", "customerMonths": 12, | policy-file.twice | [4, note]
            "de": "Telefon"          | "fr": "Téléphone"               | policy-file.unknown-member    | [10, categories[1].name.fr]
            "de": "Telefon"          | "de": " "                       | policy-file.missing-member    | [10, categories[1].name.de]
            "de": "Telefon"          | "de": "a\\u0007b"               | policy-file.control-character | [10, categories[1].name.de]
            "type": "phone"          | "type": "fax"                   | policy-file.not-one-of        | ~
            "code": "phone"          | "code": "Phone 1"               | policy-file.no-code           | [10, categories[1].code]
            "ground": "contract"     | "ground": "none"                | policy-file.not-one-of        | ~
            "greeting": "last-digits" | "visit": "full"                | policy-file.unknown-purpose   | [13, categories[1].uses.visit]
            "greeting": "last-digits" | "greeting": "some"             | policy-file.not-one-of        | ~
            "roles": ["front-desk"]  | "roles": ["front-desk", "front-desk"] | policy-file.twice       | [6, purposes[1].roles[2]]
            "roles": ["front-desk"]  | "parent": "house", "roles": []  | policy-file.unknown-purpose   | ~
            ["customer-told"]        | ["customer-told", "form", "form"] | policy-file.twice           | [15, categories[1].sources[3]]
            "reach": "house"}        | "reach": "own"}, {"role": "front-desk", "reach": "house"} | policy-file.twice | [14, categories[1].audience[2]]
            "sources": [             | "prohibited": ["visit"], "sources": [ | policy-file.unknown-purpose | [15, categories[1].prohibited[1]]
            "code": "phone"          | "code": "phone-phone-phone-phone-phone-phone-phone" | policy-file.too-long | [10, categories[1].code, 40]
            ["customer-told"]        | "customer-told"                 | policy-file.needs-list        | [15, categories[1].sources]
            "reach": "house"         | "reach": "house", "writes": 1   | policy-file.needs-truth       | [14, categories[1].audience[1].writes]
            {"en": "Little", "de": "Wenig"} | "Little"                 | policy-file.needs-object      | [3, title]
            "en": "Little"           | "en": 7                         | policy-file.needs-text        | [3, title.en]
            "en": "Little",          | "en": "Little"                  | policy-file.not-json          | [3]
            """)
    void what_does_not_fit_is_refused_with_its_line_and_member(String old, String fresh, String rule, String details) {
        var changed = SMALL.replace(old, fresh == null ? "" : fresh);
        assertFalse(changed.equals(SMALL), old);
        var refusal = refusal(changed.getBytes(StandardCharsets.UTF_8));
        assertEquals(rule, refusal.rule());
        if (!details.equals("~")) {
            assertEquals(details, refusal.details().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "[", "nothing", "{} {}", "{\"format\"", "[[[[[[[[[[[[1]]]]]]]]]]]]", "\u0000"})
    void what_is_no_json_is_refused_as_such(String text) {
        assertEquals(
                "policy-file.not-json",
                refusal(text.getBytes(StandardCharsets.UTF_8)).rule());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "[]", "\"regard-policy\""})
    void what_is_json_and_no_object_is_refused(String text) {
        assertEquals(
                "policy-file.needs-object",
                refusal(text.getBytes(StandardCharsets.UTF_8)).rule());
    }

    @Test
    void other_letters_than_utf_8_and_files_of_any_size_are_refused() {
        assertEquals(
                "policy-file.not-utf-8",
                refusal(new byte[] {'"', (byte) 0xFC, '"'}).rule());
        assertEquals(
                "policy-file.too-large",
                refusal(new byte[PolicyFile.MOST_BYTES + 1]).rule());
    }

    @Test
    void a_refusal_never_repeats_what_could_be_somebody_s_data() {
        var refusal = refusal(SMALL.replace("\"schema\": 1,", "\"schema\": 1, \"Mira Sonntag, Hafenweg 3\": 1,")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("2", "…"), refusal.details());
    }

    @Test
    void a_broken_file_of_any_length_is_refused_and_never_half_read() {
        var bytes = PolicyFile.write(POLICY, NOTES, "");
        for (int length = 0; length < bytes.length - 2; length += 97) {
            var part = Arrays.copyOf(bytes, length);
            assertTrue(Set.of("policy-file.not-json", "policy-file.not-utf-8")
                    .contains(refusal(part).rule()));
        }
    }

    private static PolicyFile read(String text) {
        return PolicyFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal refusal(byte[] bytes) {
        return assertThrows(Refused.class, () -> PolicyFile.read(bytes)).refusal();
    }
}

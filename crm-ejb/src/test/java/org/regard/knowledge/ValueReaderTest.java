package org.regard.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regard.house.ACategory;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.ValueType;

class ValueReaderTest {

    @Test
    void nothing_is_no_value() {
        assertEquals("value.empty", read(ValueType.TEXT, " "));
        assertEquals("value.empty", read(ValueType.PHONE, null));
    }

    @Test
    void a_value_fits_its_category_to_the_letter() {
        var short5 = ACategory.of(ValueType.TEXT).atMost(5).build();
        assertEquals("wörds", read(short5, "wörds", null));
        assertEquals("value.too-long", read(short5, "wörter", null));
    }

    @Test
    void a_phone_number_is_read_in_its_country() {
        assertEquals("+4930901820", read(ValueType.PHONE, "030 901820"));
        assertEquals("+5255554729", read(category(ValueType.PHONE), "(5) 555-4729", "MX"));
        assertEquals("+442071234567", read(category(ValueType.PHONE), "(020) 7123-4567", "GB"));
        assertEquals("+442071234567", read(category(ValueType.PHONE), "+44 20 7123 4567", "MX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "1", "+", "555-555-555-555-555-555"})
    void what_no_country_could_dial_is_refused(String typed) {
        assertEquals("value.no-phone", read(ValueType.PHONE, typed));
    }

    @Test
    void an_address_of_the_mail_is_kept_in_lower_case() {
        assertEquals("mira@example.org", read(ValueType.EMAIL, " Mira@Example.ORG "));
        assertEquals("value.no-email", read(ValueType.EMAIL, "mira(at)example.org"));
        assertEquals("value.no-email", read(ValueType.EMAIL, "mira@"));
    }

    @ParameterizedTest
    @CsvSource({
        "1961-12-08, 1961-12-08",
        "19611208, 1961-12-08",
        "8.12.1961, 1961-12-08",
        "08. 12. 1961, 1961-12-08",
        "13/12/1961, 1961-12-13",
        "12/13/1961, 1961-12-13",
        "1961-12-08T00:00:00Z, 1961-12-08"
    })
    void a_date_is_read_as_people_write_it(String typed, String expected) {
        assertEquals(expected, read(ValueType.DATE, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08/12/1961", "31.2.1961", "1261-01-01", "soon", "--12-08", "8.12."})
    void a_date_is_never_guessed(String typed) {
        assertEquals("value.no-date", read(ValueType.DATE, typed));
    }

    @Test
    void a_birthday_may_lack_its_year() {
        assertEquals("--12-08", read(ValueType.BIRTHDAY, "8.12."));
        assertEquals("--12-08", read(ValueType.BIRTHDAY, "--1208"));
        assertEquals("--02-29", read(ValueType.BIRTHDAY, "29.2."));
        assertEquals("value.no-date", read(ValueType.BIRTHDAY, "30.2."));
        assertEquals("1961-12-08", read(ValueType.BIRTHDAY, "8.12.1961"));
    }

    @Test
    void a_choice_is_named_by_code_or_in_either_language() {
        var way = ACategory.of(ValueType.CHOICE)
                .choices("letter Letter Brief", "phone Phone Telefon")
                .build();
        assertEquals("letter", read(way, "LETTER", null));
        assertEquals("letter", read(way, "brief", null));
        assertEquals("value.no-choice", read(way, "pigeon", null));
    }

    @Test
    void a_language_is_named_by_tag_or_by_name() {
        assertEquals("de", read(ValueType.LANGUAGE, "German"));
        assertEquals("de", read(ValueType.LANGUAGE, "Deutsch"));
        assertEquals("fr", read(ValueType.LANGUAGE, "français"));
        assertEquals("pt-BR", read(ValueType.LANGUAGE, "pt_BR"));
        assertEquals("value.no-language", read(ValueType.LANGUAGE, "Klingonish"));
    }

    @Test
    void a_web_address_needs_a_host_and_hides_no_password() {
        assertEquals("https://example.org", read(ValueType.URL, "example.org"));
        assertEquals("http://example.org/a", read(ValueType.URL, "http://example.org/a"));
        assertEquals("value.no-url", read(ValueType.URL, "javascript:alert(1)"));
        assertEquals("value.no-url", read(ValueType.URL, "ftp://example.org"));
        assertEquals("value.no-url", read(ValueType.URL, "https://me:secret@example.org"));
        assertEquals("value.no-url", read(ValueType.URL, "not a host"));
    }

    @Test
    void signs_that_nobody_can_see_are_refused() {
        assertEquals("value.control-characters", read(ValueType.TEXT, "likes\u0000jazz"));
    }

    @Test
    void an_address_is_read_into_its_parts() {
        var address = Address.opened(read(ValueType.ADDRESS, "Obere Str. 57\n12209 Berlin\nGermany"));
        assertEquals("Obere Str. 57", address.street());
        assertEquals("12209", address.postcode());
        assertEquals("Berlin", address.city());
        assertEquals("DE", address.country());
    }

    @Test
    void nothing_of_an_address_that_is_not_understood_is_lost() {
        var address = Address.opened(read(ValueType.ADDRESS, "Mataderos 2312, next to the well, México"));
        assertEquals("Mataderos 2312", address.street());
        assertEquals("next to the well", address.extra());
        assertEquals("MX", address.country());
    }

    private static Category category(ValueType type) {
        return ACategory.of(type).build();
    }

    private static String read(ValueType type, String typed) {
        return read(category(type), typed, null);
    }

    /** The value, or the rule that refuses it. */
    private static String read(Category category, String typed, String country) {
        var reading = ValueReader.read(category, typed, country);
        return reading.refusal().map(Refusal::rule).orElseGet(reading::value);
    }
}

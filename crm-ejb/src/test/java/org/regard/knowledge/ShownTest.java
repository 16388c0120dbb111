package org.regard.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.regard.house.ACategory;
import org.regard.policy.Precision;
import org.regard.policy.ValueType;

/** What is cut off never leaves the service, in no form. */
class ShownTest {

    private static final String BERLIN = Address.of(
                    Map.of("street", "Obere Str. 57", "postcode", "12209", "city", "Berlin", "country", "DE"))
            .canonical();

    @Test
    void a_birthday_for_a_greeting_has_no_year() {
        var shown = shown(ValueType.BIRTHDAY, "1961-12-08", Precision.DAY_MONTH);
        assertEquals("8 December", shown.text());
        assertEquals("--12-08", shown.value());
        assertEquals(
                "8. Dezember",
                Shown.of(ACategory.of(ValueType.BIRTHDAY).build(), "1961-12-08", Precision.DAY_MONTH, Locale.GERMAN)
                        .text());
    }

    @Test
    void a_year_is_only_told_when_there_is_one() {
        assertEquals(
                "1961", shown(ValueType.BIRTHDAY, "1961-12-08", Precision.YEAR).text());
        assertNull(shown(ValueType.BIRTHDAY, "--12-08", Precision.YEAR).value());
    }

    @Test
    void a_city_shows_no_street_and_no_postcode() {
        var shown = shown(ValueType.ADDRESS, BERLIN, Precision.CITY);
        assertEquals("Berlin", shown.text());
        assertEquals(Map.of("city", "Berlin"), shown.parts());
        assertFalse(shown.toString().contains("12209"));
    }

    @Test
    void a_country_shows_no_city() {
        assertEquals(
                "Germany", shown(ValueType.ADDRESS, BERLIN, Precision.COUNTRY).text());
    }

    @Test
    void the_last_digits_are_two() {
        assertEquals(
                "… 20",
                shown(ValueType.PHONE, "+4930901820", Precision.LAST_DIGITS).text());
        assertEquals(
                "… 20",
                shown(ValueType.PHONE, "+4930901820", Precision.LAST_DIGITS).value());
    }

    @Test
    void initials_are_the_first_letter_of_each_word() {
        assertEquals(
                "M. S.",
                shown(ValueType.TEXT, "Mira Sonntag", Precision.INITIALS).text());
        assertEquals(
                "m.",
                shown(ValueType.EMAIL, "mira@example.org", Precision.INITIALS).text());
    }

    @Test
    void presence_says_nothing_else() {
        var shown = shown(ValueType.TEXT, "Mira Sonntag", Precision.PRESENT);
        assertEquals("", shown.text());
        assertNull(shown.value());
        assertEquals(Map.of(), shown.parts());
    }

    @Test
    void a_number_in_full_is_shown_as_people_read_it_out() {
        assertEquals(
                "+49 30 901820",
                shown(ValueType.PHONE, "+4930901820", Precision.FULL).text());
        assertEquals(
                "Obere Str. 57, 12209 Berlin, Germany",
                shown(ValueType.ADDRESS, BERLIN, Precision.FULL).text());
    }

    private static Shown shown(ValueType type, String canonical, Precision precision) {
        return Shown.of(ACategory.of(type).build(), canonical, precision, Locale.ENGLISH);
    }
}

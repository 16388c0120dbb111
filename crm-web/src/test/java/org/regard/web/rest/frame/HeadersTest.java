package org.regard.web.rest.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;

class HeadersTest {

    @Test
    void a_plain_reason_is_taken_as_it_is() {
        assertEquals("100% sure", Why.decoded("100% sure"));
        assertNull(Why.decoded(null));
    }

    @Test
    void letters_beyond_ascii_travel_in_the_extended_form() {
        assertEquals("Für den Besuch + mehr", Why.decoded("UTF-8''F%C3%BCr%20den%20Besuch + mehr"));
        assertEquals("Für", Why.decoded("utf-8'de'F%C3%BCr"));
    }

    @Test
    void an_extended_form_that_is_none_is_refused() {
        var no = assertThrows(Refused.class, () -> Why.decoded("UTF-8''F%ZZ"));
        assertEquals("reason.unreadable", no.refusal().rule());
    }

    @Test
    void an_entity_tag_is_the_version_of_a_fact() {
        assertEquals(3, Version.of("\"3\""));
        assertEquals(3, Version.of(" W/\"3\" "));
        assertNull(Version.of("*"));
        assertNull(Version.of(null));
    }

    @Test
    void another_entity_tag_is_refused() {
        for (var tag : new String[] {"3", "\"a\"", "\"3\", \"4\"", ""}) {
            var no = assertThrows(Refused.class, () -> Version.of(tag), tag);
            assertEquals("if-match.unreadable", no.refusal().rule());
        }
    }

    @Test
    void the_first_language_that_we_speak_is_taken_with_its_region() {
        assertEquals(Locale.forLanguageTag("de-AT"), CallerLanguage.accepted("fr, de-AT;q=0.8, en;q=0.7"));
        assertEquals(Locale.UK, CallerLanguage.accepted("en"));
        assertEquals(Locale.US, CallerLanguage.accepted("en-US,en;q=0.9"));
    }

    @Test
    void a_language_that_we_do_not_speak_leaves_it_to_the_colleague() {
        for (var header : new String[] {null, "*", "fr", "de;q=0", "(nonsense"}) {
            assertNull(CallerLanguage.accepted(header), header);
        }
    }

    @Test
    void a_problem_names_the_rule_and_the_way_in_the_callers_language() {
        var problem = Problem.of(Refusal.malformed("purpose.missing"), Locale.GERMANY);
        assertEquals(400, problem.status());
        assertEquals("urn:regard:rule:purpose.missing", problem.type());
        assertEquals("purpose.missing", problem.rule());
        assertEquals("So lässt sich das nicht lesen.", problem.title());
        assertEquals(
                "[type, title, status, detail, rule, way]",
                problem.toJson().keySet().toString());
    }

    @Test
    void a_stranger_is_not_called_forbidden() {
        var problem = Problem.of(Refusal.forbidden("sign-in.needed"), 401, Locale.ENGLISH);
        assertEquals(401, problem.status());
        assertEquals("We do not know yet who asks.", problem.title());
    }
}

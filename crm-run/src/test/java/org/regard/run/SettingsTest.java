package org.regard.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static Settings arguments(String... given) {
        return new Settings(List.of(given), Map.of(), Map.of());
    }

    @Test
    void nothing_said_means_loopback_8080_with_the_demonstration() {
        var settings = arguments();
        assertEquals(8080, settings.port());
        assertEquals("127.0.0.1", settings.address());
        assertTrue(settings.demo());
        assertTrue(settings.external().isEmpty());
    }

    @Test
    void an_argument_wins_over_a_property_and_a_property_over_the_environment() {
        var properties = Map.of("regard.port", "2", "regard.data", "two");
        var environment = Map.of("REGARD_PORT", "3", "REGARD_DATA", "three", "REGARD_ADDRESS", "10.0.0.3");
        var settings = new Settings(List.of("--port=1"), properties, environment);
        assertEquals(1, settings.port());
        assertEquals("two", settings.data().getFileName().toString());
        assertEquals("10.0.0.3", settings.address());
    }

    @Test
    void an_empty_value_is_no_value() {
        var settings = new Settings(List.of("--port=", "--db.url="), Map.of(), Map.of("REGARD_PORT", "81"));
        assertEquals(81, settings.port());
        assertTrue(settings.external().isEmpty());
    }

    @Test
    void a_setting_may_be_written_in_full() {
        assertFalse(arguments("--regard.demo=false").demo());
    }

    @Test
    void an_unknown_argument_is_refused_by_name() {
        var refused = assertThrows(CannotStart.class, () -> arguments("--prot=1"));
        assertTrue(refused.sentence(SentencesTest.ENGLISH).contains("--prot"));
    }

    @Test
    void a_port_that_is_no_port_is_refused() {
        for (var wrong : List.of("0", "65536", "http", "-1", "999999999999")) {
            assertThrows(CannotStart.class, () -> arguments("--port=" + wrong).port());
        }
    }

    @Test
    void three_settings_name_an_external_database_whose_password_is_never_printed() {
        var login = arguments("--db.url=jdbc:postgresql://db/x?ssl=true", "--db.user=u", "--db.password=secret")
                .external()
                .orElseThrow();
        assertEquals("u at jdbc:postgresql://db/x", login.toString());
        assertEquals("jdbc:postgresql://db/x?ssl=true&a=b", login.urlWith("a=b"));
    }

    @Test
    void what_only_the_application_knows_is_passed_on_and_database_secrets_are_not() {
        var properties = Map.of("regard.country", "FR", "regard.db.password", "secret", "user.home", "/h");
        assertEquals(
                Map.of("regard.country", "FR", "regard.demo", "false"),
                new Settings(List.of("--demo=false"), properties, Map.of()).toPassOn());
    }
}

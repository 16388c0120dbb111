package org.regard.colleague;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.regard.platform.Refusal;

class PasswordRuleTest {

    @Test
    void long_is_enough_without_odd_signs() {
        assertEquals("", said("three quiet rivers", "rm"));
    }

    @Test
    void twelve_is_the_shortest_and_128_the_longest() {
        assertEquals("", said("abcdefghijkl", "rm"));
        assertEquals("password.too-short", said("abcdefghijk", "rm"));
        assertEquals("password.too-short", said(null, "rm"));
        assertEquals("", said("abcdefgh".repeat(16), "rm"));
        assertEquals("password.too-long", said("abcdefgh".repeat(16) + "i", "rm"));
    }

    @Test
    void what_everybody_guesses_first_is_refused() {
        assertEquals("password.well-known", said("PasswordPassword", "rm"));
        assertEquals("password.well-known", said("aaaaaaaaaaaaaaaa", "rm"));
        assertEquals("password.well-known", said("maria.moreno@example", "maria.moreno@example"));
    }

    private static String said(String password, String signIn) {
        return PasswordRule.refuse(password, signIn).map(Refusal::rule).orElse("");
    }
}

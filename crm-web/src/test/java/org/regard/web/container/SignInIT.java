package org.regard.web.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The front door over HTTP. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignInIT {

    private static final String PASSWORD = "regard-demo";

    @Test
    void a_stranger_is_led_to_the_sign_in_page() {
        for (var page : new String[] {"/", "/index.xhtml", "/policy.xhtml", "/colleagues.xhtml"}) {
            var answer = new Browser().get(page);
            assertEquals(302, answer.statusCode(), page);
            assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/signin.xhtml"), page);
        }
    }

    @Test
    void a_colleague_signs_in_under_a_new_session_and_out_again() {
        var browser = new Browser();
        browser.get("/signin.xhtml");
        var before = browser.session();
        var answer = browser.signIn("desk", PASSWORD);
        assertEquals(302, answer.statusCode());
        assertNotEquals(before, browser.session());
        assertEquals(200, browser.get("/index.xhtml").statusCode());
        assertEquals(302, browser.post("/signout", Map.of()).statusCode());
        assertEquals(302, browser.get("/index.xhtml").statusCode());
    }

    @Test
    void signing_in_leads_to_no_other_house() {
        var browser = new Browser();
        browser.get("//elsewhere.example/index.xhtml");
        var next = browser.signIn("desk", PASSWORD)
                .headers()
                .firstValue("Location")
                .orElse("");
        assertFalse(next.contains("elsewhere"), next);
    }

    @Test
    void a_wrong_password_and_a_wrong_name_say_the_same() {
        var wrongPassword = new Browser().signIn("lead", "not the password");
        var wrongName = new Browser().signIn("nobody-here", "not the password");
        assertEquals(200, wrongPassword.statusCode());
        assertEquals(said(wrongPassword.body()), said(wrongName.body()));
        assertFalse(said(wrongPassword.body()).isEmpty());
    }

    @Test
    void who_guesses_has_to_wait() {
        for (int i = 0; i < 5; i++) {
            new Browser().signIn("somebody-guessed", "guess number " + i);
        }
        var told = new Browser().signIn("somebody-guessed", "guess number 6").body();
        assertNotEquals(said(new Browser().signIn("somebody-else", "guess").body()), said(told));
    }

    @Test
    void the_session_cookie_is_for_this_site_and_no_script() {
        var cookie = new Browser()
                .get("/signin.xhtml")
                .headers()
                .allValues("Set-Cookie")
                .toString();
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.matches("(?i).*samesite=lax.*"), cookie);
    }

    @Test
    void each_page_tells_the_browser_to_trust_nobody_else() {
        var headers = new Browser().get("/signin.xhtml").headers();
        var policy = String.join("; ", headers.allValues("Content-Security-Policy"));
        assertTrue(policy.contains("script-src 'self'"), policy);
        assertFalse(policy.contains("unsafe-eval"), policy);
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
    }

    @Test
    void an_administrator_finds_no_customers() {
        var browser = new Browser();
        browser.signIn("admin", PASSWORD);
        var found = browser.get("/find.xhtml?q=mo");
        assertFalse(found.body().contains("/customer/"), found.body());
    }

    @Test
    void a_language_that_is_chosen_in_two_windows_at_once_is_chosen() {
        var faults = IntStream.range(0, 4)
                .parallel()
                .mapToObj(window -> {
                    var browser = new Browser();
                    browser.signIn("desk", PASSWORD);
                    return IntStream.range(0, 20)
                            .map(turn -> browser.post("/look", Map.of("language", turn % 2 == 0 ? "de" : "en"))
                                    .statusCode());
                })
                .flatMapToInt(answers -> answers)
                .filter(status -> status != 302)
                .toArray();
        assertArrayEquals(new int[0], faults);
    }

    @Test
    void who_has_chosen_no_language_goes_on_reading_the_browsers() {
        var browser = new Browser();
        browser.signIn("lead", PASSWORD);
        assertTrue(browser.getIn("de-AT", "/index.xhtml").body().contains("lang=\"de\""));
        assertTrue(browser.getIn("fr", "/index.xhtml").body().contains("lang=\"en\""), "one that there is");
        browser.post("/look", Map.of("language", "en"));
        assertTrue(browser.getIn("de-AT", "/index.xhtml").body().contains("lang=\"en\""), "chosen");
    }

    private static String said(String page) {
        var message = Pattern.compile("id=\"notices\".*?<b>([^<]+)</b>", Pattern.DOTALL)
                .matcher(page);
        return message.find() ? message.group(1) : "";
    }
}

package org.regard.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OwnFormsTest {

    private static final int PASSED = 0;

    @Test
    void a_form_of_our_own_passes() throws Exception {
        assertEquals(PASSED, answer("POST", "same-origin"));
        assertEquals(PASSED, answer("POST", "none"));
    }

    @Test
    void a_program_says_nothing_and_passes() throws Exception {
        assertEquals(PASSED, answer("DELETE", null));
    }

    @Test
    void a_form_of_another_site_or_a_neighbour_is_refused() throws Exception {
        assertEquals(403, answer("POST", "cross-site"));
        assertEquals(403, answer("POST", "same-site"));
        assertEquals(403, answer("PUT", "cross-site"));
    }

    @Test
    void a_link_from_elsewhere_may_be_followed() throws Exception {
        assertEquals(PASSED, answer("GET", "cross-site"));
    }

    @Test
    void an_older_browser_that_tells_its_origin_alone_is_taken_at_its_word() {
        assertTrue(OwnForms.isOurs("https://regard.example", "regard.example"));
        assertTrue(OwnForms.isOurs("http://regard.example:8080", "regard.example:8080"));
        assertFalse(OwnForms.isOurs("https://elsewhere.example", "regard.example"));
        assertFalse(OwnForms.isOurs("http://regard.example:8081", "regard.example:8080"), "a neighbour");
        assertFalse(OwnForms.isOurs("no address", "regard.example"));
        assertFalse(OwnForms.isOurs("https://regard.example", null));
    }

    @Test
    void an_origin_that_the_browser_keeps_to_itself_says_nothing() {
        assertTrue(OwnForms.isOurs("null", "regard.example"));
    }

    private static int answer(String verb, String from) throws Exception {
        var said = new AtomicInteger(PASSED);
        var request = proxy(HttpServletRequest.class, (self, method, given) -> switch (method.getName()) {
            case "getMethod" -> verb;
            case "getHeader" -> from;
            default -> null;
        });
        var response = proxy(HttpServletResponse.class, (self, method, given) -> {
            said.set((int) given[0]);
            return null;
        });
        FilterChain on = (in, out) -> {};
        new OwnForms().doFilter(request, response, on);
        return said.get();
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }
}

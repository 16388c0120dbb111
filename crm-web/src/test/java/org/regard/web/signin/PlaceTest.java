package org.regard.web.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void a_page_is_come_back_to_with_its_question() {
        var page = request("/customer/card.xhtml", "/customer/card.xhtml", "id=1");
        assertTrue(Place.canBeComeBackTo(page));
        assertEquals("/regard/customer/card.xhtml?id=1", Place.of(page));
    }

    @Test
    void an_address_that_a_browser_takes_for_another_host_is_not_come_back_to() {
        for (var path : new String[] {"//elsewhere.example/x.xhtml", "/\\elsewhere.example/x.xhtml", "/a//b.xhtml"}) {
            assertFalse(Place.canBeComeBackTo(request(path, path, null)), path);
        }
    }

    @Test
    void a_detour_in_the_address_changes_nothing() {
        var page = request("//elsewhere.example/../index.xhtml", "/index.xhtml", null);
        assertEquals("/regard/index.xhtml", Place.of(page));
        assertTrue(Place.isApi(request("//api/v1/me", "/api/v1/me", null)));
    }

    /** Says only what the class asks for: the path as it was written, and as the server understood it. */
    private static HttpServletRequest request(String written, String understood, String query) {
        var context = answering(ServletContext.class, Map.of("getContextPath", "/regard"));
        var answers = new java.util.HashMap<String, Object>(Map.of(
                "getMethod",
                "GET",
                "getRequestURI",
                "/regard" + written,
                "getServletPath",
                understood,
                "getServletContext",
                context));
        answers.put("getQueryString", query);
        return answering(HttpServletRequest.class, answers);
    }

    private static <T> T answering(Class<T> type, Map<String, ?> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> answers.get(method.getName())));
    }
}

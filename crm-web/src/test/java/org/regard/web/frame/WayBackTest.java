package org.regard.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WayBackTest {
    private static final String HOME = "/crm/index.xhtml";

    @Test
    void one_goes_back_to_the_page_one_came_from() {
        assertEquals("/crm/policy.xhtml?a=b", back("http://house:8080/crm/policy.xhtml?a=b"));
    }

    @Test
    void nobody_is_led_to_another_house() {
        assertEquals(HOME, back("http://elsewhere/crm/policy.xhtml"));
    }

    @Test
    void nobody_is_led_out_of_the_application() {
        assertEquals(HOME, back("http://house:8080/other/page"));
        assertEquals(HOME, back("http://house:8080//elsewhere/crm/"));
    }

    @Test
    void without_a_readable_address_one_goes_home() {
        assertEquals(HOME, back(null));
        assertEquals(HOME, back("http://house:8080/crm/ not an address"));
    }

    private static String back(String referer) {
        var answers = Map.of("getContextPath", "/crm", "getServerName", "house");
        return WayBack.from((HttpServletRequest) Proxy.newProxyInstance(
                WayBackTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, method, arguments) ->
                        method.getName().equals("getHeader") ? referer : answers.get(method.getName())));
    }
}
